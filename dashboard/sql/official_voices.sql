-- Which terms an official voices.
select
    term,
    uses,
    articles,
    first_date,
    last_date
from mart_term_voices
where official_id = $official
order by uses desc, term
limit $top;
