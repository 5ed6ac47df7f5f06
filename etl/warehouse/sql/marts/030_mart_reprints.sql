-- Near-identical articles across issues and counties, each with the earliest one of its group.
create or replace view mart_reprints as
with recursive dated as (
    select
        article_id,
        issue_id,
        adcode,
        county,
        title,
        coalesce(article_date, date '9999-12-31')::varchar || article_id as age_key,
        article_date
    from mart_articles
    where article_id in (select reprint_links.article_id from reprint_links)
),

linked as (
    select
        reprint_links.article_id,
        arg_min(reprint_links.eldest_id, dated.age_key) as eldest_id,
        arg_min(reprint_links.similarity, dated.age_key) as similarity
    from reprint_links
    inner join dated on dated.article_id = reprint_links.eldest_id
    where reprint_links.similarity >= 0.6
    group by reprint_links.article_id
),

followed as (
    select
        article_id,
        eldest_id
    from linked
    union all
    select
        followed.article_id,
        linked.eldest_id
    from followed
    inner join linked on linked.article_id = followed.eldest_id and linked.eldest_id <> linked.article_id
),

grouped as (
    select
        followed.article_id,
        arg_min(followed.eldest_id, dated.age_key) as original_article_id
    from followed
    inner join dated on dated.article_id = followed.eldest_id
    group by followed.article_id
),

sized as (
    select
        grouped.article_id,
        grouped.original_article_id,
        linked.similarity,
        count(*) over (partition by grouped.original_article_id) as group_size
    from grouped
    inner join linked on linked.article_id = grouped.article_id
)

select
    sized.article_id,
    sized.original_article_id,
    sized.article_id <> sized.original_article_id as is_reprint,
    sized.similarity,
    sized.group_size,
    own.issue_id,
    own.adcode,
    own.county,
    own.article_date,
    own.title,
    original.county as original_county,
    original.article_date as original_date,
    own.article_date - original.article_date as lag_days
from sized
inner join dated as own on own.article_id = sized.article_id
inner join dated as original on original.article_id = sized.original_article_id
where sized.group_size > 1;

comment on view mart_reprints is 'Near-identical articles in different issues, one row per article, with the earliest of its group (the first in print here, not always the source). Candidates share a band of their MinHash fingerprint (Broder 1997; six bands of five), and count as the same text from an estimated 60 % of runs of five characters in common, give or take 9 points. Articles under 100 characters have no fingerprint and are never reprints. A group is what hangs together by such likeness, down to its earliest member.';
comment on column mart_reprints.original_article_id is 'Earliest article of the group.';
comment on column mart_reprints.is_reprint is 'False for that one itself.';
comment on column mart_reprints.similarity is 'Estimated share of the text in common with the earliest article that it was compared with.';
comment on column mart_reprints.group_size is 'Articles in the group, the earliest included.';
comment on column mart_reprints.original_county is 'County of the earliest article.';
comment on column mart_reprints.original_date is 'Its date by event.';
comment on column mart_reprints.lag_days is 'Days from it to this article, by event date: 0 for one event reported in two papers.';
comment on column mart_reprints.article_id is 'articles.article_id.';
comment on column mart_reprints.issue_id is 'issues.issue_id.';
comment on column mart_reprints.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_reprints.county is 'Its name, for example 柯城区.';
comment on column mart_reprints.article_date is 'Effective date by event (mart_articles).';
comment on column mart_reprints.title is 'Main headline; empty for a fragment without one.';
