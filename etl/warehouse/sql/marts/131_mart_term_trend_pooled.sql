-- Curves of campaign terms over several counties taken together.
create or replace macro mart_term_trend_pooled(
    terms, grain := 'month', basis := 'event', adcodes := null, with_reprints := true
) as table
with summed as (
    select
        term,
        period_start,
        period_end,
        sum(uses)::bigint as uses,
        sum(articles)::bigint as articles,
        sum(headline_uses)::bigint as headline_uses,
        sum(articles_at_hand)::bigint as articles_at_hand,
        sum(characters_at_hand)::bigint as characters_at_hand,
        sum(issues_at_hand)::bigint as issues_at_hand,
        count(*) as counties_at_hand,
        count(*) filter (where uses > 0) as counties_using,
        bool_and(is_partial) as is_partial
    from mart_term_trend(
        terms, grain := grain, basis := basis, adcodes := adcodes, with_reprints := with_reprints
    )
    group by term, period_start, period_end
)

select
    term,
    period_start,
    period_end,
    uses,
    articles,
    headline_uses,
    articles_at_hand,
    characters_at_hand,
    issues_at_hand,
    counties_at_hand,
    counties_using,
    articles / articles_at_hand as share,
    mart_wilson_low(articles, articles_at_hand) as share_low,
    mart_wilson_high(articles, articles_at_hand) as share_high,
    10000.0 * uses / nullif(characters_at_hand, 0) as per_10000,
    is_partial
from summed;

comment on macro table mart_term_trend_pooled is 'mart_term_trend with the counties taken together: sums of counts and denominators, share and interval of the sums. counties_at_hand counts the counties with coverage in the period, counties_using those of them that print the term: the mix of counties changes from period to period, so compare with it in view. is_partial: no county at hand has got beyond the end of the period. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
