-- Forget what issues that are withdrawn, or about to be loaded anew, have in issue_quality.
delete from issue_quality where issue_id in (select issue_id from stale_issues);
