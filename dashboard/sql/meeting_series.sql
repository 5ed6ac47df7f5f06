-- Numbered series of meetings, with the numbers that nobody reported here.
select
    coalesce(county, '?') as county,
    body,
    series,
    ordinals,
    missing_ordinals,
    first_day,
    last_day,
    median_gap_days
from mart_meeting_series
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or last_day >= $date_from::date)
    and ($date_to is null or first_day <= $date_to::date)
order by missing desc, meetings desc, county, series;
