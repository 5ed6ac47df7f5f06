-- Ranking of campaign terms over everything at hand.
create or replace view mart_top_terms as
select
    term,
    state,
    kind,
    level,
    gloss_en,
    uses,
    articles,
    headline_uses,
    issues,
    counties,
    first_date,
    last_date,
    articles_at_hand,
    characters_at_hand,
    share,
    share_low,
    share_high,
    per_10000
from mart_top_terms();

comment on view mart_top_terms is 'mart_top_terms() over everything at hand; the table macro of the same name takes counties and days.';
