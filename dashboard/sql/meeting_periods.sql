-- Meetings per period and county.
select
    mart_period_start($grain, meeting_day) as period_start,
    mart_period_end($grain, mart_period_start($grain, meeting_day)) as period_end,
    coalesce(county, '?') as county,
    sum(meetings)::bigint as meetings,
    sum(reports)::bigint as reports
from mart_meeting_counts
where
    meeting_day is not null
    and ($adcodes is null or list_contains($adcodes, adcode))
    and ($kind is null or kind = $kind)
    and ($date_from is null or meeting_day >= $date_from::date)
    and ($date_to is null or meeting_day <= $date_to::date)
group by all
order by period_start, county;
