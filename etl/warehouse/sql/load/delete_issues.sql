-- Forget what issues that are withdrawn, or about to be loaded anew, have in issues.
delete from issues where issue_id in (select issue_id from stale_issues);
