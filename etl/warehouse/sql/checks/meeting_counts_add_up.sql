-- Every report of a meeting is counted once, and no day has more meetings than reports.
with counted as (
    select coalesce(sum(reports), 0) as reports
    from mart_meeting_counts
)

select
    counted.reports,
    mart_overview.meetings
from counted
cross join mart_overview
where
    counted.reports <> mart_overview.meetings
    or exists (select 1 from mart_meeting_counts where meetings > reports or meetings < 1);
