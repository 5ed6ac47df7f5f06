-- Every place where a phrase is printed, with its context.
select
    left_context,
    keyword,
    right_context,
    county,
    article_date,
    title,
    article_id,
    issue_id,
    field,
    start_char,
    end_char,
    is_counted_use
from mart_concordance($phrase, width := 24, adcodes := $adcodes)
where
    ($date_from is null or article_date >= $date_from::date)
    and ($date_to is null or article_date <= $date_to::date)
order by article_date desc nulls last, article_id, start_char
limit $top;
