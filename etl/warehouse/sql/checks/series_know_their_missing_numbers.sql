-- A series' numbers and its missing ones together run from the first to the last without repetition.
select
    adcode,
    series,
    round_number,
    ordinals,
    missing_ordinals
from mart_meeting_series
where
    list_sort(list_concat(ordinals, missing_ordinals)) <> range(list_min(ordinals), list_max(ordinals) + 1)
    or len(missing_ordinals) <> missing
    or len(ordinals) <> meetings;
