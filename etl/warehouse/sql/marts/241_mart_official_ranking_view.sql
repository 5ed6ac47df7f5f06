-- Ranking of officials over everything at hand.
create or replace view mart_official_ranking as
select
    official_id,
    name,
    scope,
    county,
    latest_posts,
    appearances,
    articles,
    articles_present,
    issues,
    chair,
    speak,
    attend,
    inspect,
    accompany,
    report,
    appointed,
    removed,
    mention,
    first_date,
    last_date
from mart_official_ranking();

comment on view mart_official_ranking is 'mart_official_ranking() over everything at hand; the table macro of the same name takes counties and days.';
comment on column mart_official_ranking.county is 'County whose papers name the person most often.';
comment on column mart_official_ranking.latest_posts is 'Posts as printed the last time that any were printed with the name.';
comment on column mart_official_ranking.articles_present is 'Articles in which the person does something, mentions left out.';
comment on column mart_official_ranking.chair is 'Appearances with the role chair (主持); the other roles likewise.';
