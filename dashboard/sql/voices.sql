-- Who voices a term, and at which meetings.
select
    official_id,
    name,
    uses,
    articles,
    first_date,
    last_date,
    meetings
from mart_term_voices
where
    term = $phrase
    and ($date_from is null or last_date >= $date_from::date)
    and ($date_to is null or first_date <= $date_to::date)
order by uses desc, name
limit $top;
