-- Meetings per kind and county.
select
    coalesce(kind, '?') as kind,
    coalesce(county, '?') as county,
    sum(meetings)::bigint as meetings,
    sum(reports)::bigint as reports
from mart_meeting_counts
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or meeting_day >= $date_from::date)
    and ($date_to is null or meeting_day <= $date_to::date)
group by all
order by meetings desc, kind, county;
