-- The terms in use, for the menu: most used first.
select
    term,
    state,
    gloss_en,
    uses
from mart_top_terms
order by uses desc, term
limit $top;
