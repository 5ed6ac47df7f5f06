-- Two terms cannot stand together in more articles than either of them does.
select
    term,
    neighbour,
    joint_articles,
    term_articles,
    neighbour_articles
from mart_company((select min_by(term, -uses) from mart_top_terms), min_support := 1)
where
    joint_articles > least(term_articles, neighbour_articles)
    or greatest(term_articles, neighbour_articles) > articles_at_hand
    or log_likelihood < -1e-9;
