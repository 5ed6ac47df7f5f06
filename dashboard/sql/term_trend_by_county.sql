-- Curves of some terms, county by county; `run` numbers the stretches without a gap in coverage.
with curve as (
    select
        term,
        adcode,
        coalesce(county, '?') as county,
        period_start,
        period_end,
        uses,
        articles,
        headline_uses,
        articles_at_hand,
        characters_at_hand,
        issues_at_hand,
        share,
        share_low,
        share_high,
        per_10000,
        is_partial
    from mart_term_trend($terms, grain := $grain, basis := $basis, adcodes := $adcodes, with_reprints := $with_reprints)
    where
        ($date_from is null or period_end >= $date_from::date)
        and ($date_to is null or period_start <= $date_to::date)
)

select
    *,
    sum(articles_at_hand) over (partition by term)::bigint as articles_drawn,
    sum(characters_at_hand) over (partition by term)::bigint as characters_drawn,
    date_diff($grain, date '1970-01-01', period_start)
    - row_number() over (partition by term, adcode order by period_start) as run
from curve
order by term, adcode, period_start;
