-- The uses of a term in all counties, the unknown one included, are its uses.
with by_county as (
    select
        term,
        sum(uses) as uses,
        sum(articles) as articles
    from mart_term_by_county
    group by term
)

select
    mart_top_terms.term,
    mart_top_terms.uses,
    by_county.uses as uses_by_county
from mart_top_terms
full join by_county on by_county.term = mart_top_terms.term
where
    mart_top_terms.uses is distinct from by_county.uses
    or mart_top_terms.articles is distinct from by_county.articles;
