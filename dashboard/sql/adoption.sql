-- In which order counties took a term up.
select
    adoption_order,
    coalesce(county, '?') as county,
    first_date,
    lag_days,
    last_date,
    uses,
    articles,
    days_watched_before,
    first_article_id as article_id,
    split_part(first_article_id, '-', 1) as issue_id
from mart_term_adoption
where
    term = $phrase
    and ($adcodes is null or list_contains($adcodes, adcode))
order by adoption_order, adcode;
