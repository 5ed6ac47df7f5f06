-- The curve of all counties together is the sum of the curves of each.
with asked as (
    select list(term) as terms
    from mart_top_terms
),

summed as (
    select
        term,
        period_start,
        sum(uses) as uses,
        sum(articles_at_hand) as articles_at_hand
    from mart_term_trend((select asked.terms from asked))
    group by term, period_start
),

pooled as (
    select
        term,
        period_start,
        uses,
        articles_at_hand
    from mart_term_trend_pooled((select asked.terms from asked))
)

select
    summed.term,
    summed.period_start,
    summed.uses,
    pooled.uses as pooled_uses
from summed
full join pooled on pooled.term = summed.term and pooled.period_start = summed.period_start
where summed.uses is distinct from pooled.uses or summed.articles_at_hand is distinct from pooled.articles_at_hand;
