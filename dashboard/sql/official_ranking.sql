-- Officials by the number of articles in which they do something.
select
    official_id,
    name,
    county,
    latest_posts,
    appearances,
    articles,
    articles_present,
    chair,
    speak,
    attend,
    inspect,
    accompany,
    report,
    appointed,
    removed,
    mention,
    first_date,
    last_date
from mart_official_ranking(adcodes := $adcodes, date_from := $date_from, date_to := $date_to)
order by articles_present desc, appearances desc, name, official_id
limit $top;
