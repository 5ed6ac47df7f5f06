-- The terms used most, with the articles and characters they are counted over.
select
    term,
    state,
    kind,
    level,
    gloss_en,
    uses,
    articles,
    headline_uses,
    counties,
    first_date,
    last_date,
    articles_at_hand,
    characters_at_hand,
    share,
    share_low,
    share_high,
    per_10000
from mart_top_terms(adcodes := $adcodes, date_from := $date_from, date_to := $date_to, basis := $basis, with_reprints := $with_reprints)
order by uses desc, articles desc, term
limit $top;
