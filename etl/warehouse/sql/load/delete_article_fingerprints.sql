-- Forget what issues that are withdrawn, or about to be loaded anew, have in article_fingerprints.
delete from article_fingerprints where issue_id in (select issue_id from stale_issues);
