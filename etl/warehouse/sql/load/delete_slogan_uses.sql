-- Forget what issues that are withdrawn, or about to be loaded anew, have in slogan_uses.
delete from slogan_uses where issue_id in (select issue_id from stale_issues);
