-- The terms that stand with a term in one article.
select
    neighbour,
    joint_articles,
    term_articles,
    neighbour_articles,
    articles_at_hand,
    log_likelihood,
    pmi
from mart_company($phrase, adcodes := $adcodes, min_support := 1)
where not is_nested
order by log_likelihood desc, joint_articles desc, neighbour
limit $top;
