-- The monthly curves of all terms together hold every use in a dated article, once.
with asked as (
    select list(term) as terms
    from mart_top_terms
),

drawn as (
    select
        term,
        sum(uses) as uses
    from mart_term_trend((select asked.terms from asked))
    group by term
),

counted as (
    select
        mart_term_articles.term,
        sum(mart_term_articles.uses) filter (where mart_articles.article_date is not null) as uses
    from mart_term_articles
    inner join mart_articles on mart_articles.article_id = mart_term_articles.article_id
    group by mart_term_articles.term
)

select
    counted.term,
    counted.uses,
    drawn.uses as uses_drawn
from counted
left join drawn on drawn.term = counted.term
where coalesce(counted.uses, 0) <> coalesce(drawn.uses, 0);
