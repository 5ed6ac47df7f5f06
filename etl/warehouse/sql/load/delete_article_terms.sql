-- Forget what issues that are withdrawn, or about to be loaded anew, have in article_terms.
delete from article_terms where issue_id in (select issue_id from stale_issues);
