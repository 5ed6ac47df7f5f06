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
comment on column mart_official_ranking.official_id is 'officials.official_id.';
comment on column mart_official_ranking.name is 'Name as printed, blanks removed.';
comment on column mart_official_ranking.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
comment on column mart_official_ranking.appearances is 'Appearances: one per person, role and article.';
comment on column mart_official_ranking.articles is 'Articles that name the person.';
comment on column mart_official_ranking.issues is 'Issues that name the person.';
comment on column mart_official_ranking.speak is 'Appearances with the role speak.';
comment on column mart_official_ranking.attend is 'Appearances with the role attend.';
comment on column mart_official_ranking.inspect is 'Appearances with the role inspect.';
comment on column mart_official_ranking.accompany is 'Appearances with the role accompany.';
comment on column mart_official_ranking.report is 'Appearances with the role report.';
comment on column mart_official_ranking.appointed is 'Appearances with the role appointed.';
comment on column mart_official_ranking.removed is 'Appearances with the role removed.';
comment on column mart_official_ranking.mention is 'Mentions: named, not present.';
comment on column mart_official_ranking.first_date is 'First day with an appearance, by event.';
comment on column mart_official_ranking.last_date is 'Last day with an appearance, by event.';
