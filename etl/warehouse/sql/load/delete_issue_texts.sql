-- Forget what issues that are withdrawn, or about to be loaded anew, have in issue_texts.
delete from issue_texts where issue_id in (select issue_id from stale_issues);
