-- Some terms in every county at hand: a county that prints none has 0, a county not at hand has no row.
select
    term,
    adcode,
    coalesce(county, '?') as county,
    uses,
    articles,
    headline_uses,
    first_date,
    last_date,
    articles_at_hand,
    characters_at_hand,
    issues_at_hand,
    share,
    share_low,
    share_high,
    per_10000
from mart_term_by_county(terms := $terms, date_from := $date_from, date_to := $date_to, basis := $basis, with_reprints := $with_reprints)
where $adcodes is null or list_contains($adcodes, adcode)
order by adcode, term;
