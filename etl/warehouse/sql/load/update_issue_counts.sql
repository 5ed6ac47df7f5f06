-- Count the uses and terms of issues that were counted again.
update issue_counts
set
    uses = (select count(*) from slogan_uses where slogan_uses.issue_id = issue_counts.issue_id),
    terms = (select count(distinct slogan_uses.term) from slogan_uses where slogan_uses.issue_id = issue_counts.issue_id)
where issue_id in (select stale_issues.issue_id from stale_issues);
