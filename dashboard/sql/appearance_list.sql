-- Appearances with the article they stand in, newest first; of one official where one is asked for.
select
    official_id,
    name,
    posts,
    role,
    rank,
    county,
    article_date,
    title,
    article_id,
    issue_id,
    field,
    start_char,
    end_char
from mart_appearance_list
where
    ($official is null or official_id = $official)
    and ($role is null or role = $role)
    and ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or article_date >= $date_from::date)
    and ($date_to is null or article_date <= $date_to::date)
order by article_date desc nulls last, article_id, rank, start_char
limit $top;
