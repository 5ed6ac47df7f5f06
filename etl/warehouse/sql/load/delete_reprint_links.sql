-- Forget what issues that are withdrawn, or about to be loaded anew, have in reprint_links.
delete from reprint_links where issue_id in (select issue_id from stale_issues);
