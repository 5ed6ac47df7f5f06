-- A gap in the coverage has a length, and issues missing in it.
select
    issue_id,
    next_issue_id,
    gap_days,
    missing_issues
from mart_coverage_gaps
where gap_days <= 0 or missing_issues <= 0 or missing_by_number < 0;
