-- Meetings as reported, newest first.
select
    meeting_id,
    article_id,
    issue_id,
    county,
    meeting_day,
    meeting_day_basis,
    time_of_day,
    name,
    kind,
    body,
    chairs,
    speakers,
    attendees,
    title,
    field,
    start_char,
    end_char
from mart_meeting_list
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($kind is null or kind = $kind)
    and ($date_from is null or meeting_day >= $date_from::date)
    and ($date_to is null or meeting_day <= $date_to::date)
order by meeting_day desc nulls last, article_id, start_char
limit $top;
