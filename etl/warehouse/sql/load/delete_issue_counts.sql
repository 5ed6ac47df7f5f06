-- Forget what issues that are withdrawn, or about to be loaded anew, have in issue_counts.
delete from issue_counts where issue_id in (select issue_id from stale_issues);
