-- Forget what issues that are withdrawn, or about to be loaded anew, have in speeches.
delete from speeches where issue_id in (select issue_id from stale_issues);
