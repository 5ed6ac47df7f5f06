-- Link the articles that share a changed band to the earliest of them.
insert into reprint_links by name
with banded as (
    select
        article_id,
        issue_id,
        unnest(bands) as band
    from article_fingerprints
),

members as (
    select
        banded.band,
        banded.article_id,
        banded.issue_id
    from banded
    semi join changed_bands on changed_bands.band = banded.band
),

shared as (
    select band
    from members
    group by band
    having count(distinct issue_id) > 1
),

dated as (
    select
        members.band,
        members.article_id,
        members.issue_id,
        coalesce(mart_articles.article_date, date '9999-12-31')::varchar || members.article_id as age_key
    from members
    semi join shared on shared.band = members.band
    inner join mart_articles on mart_articles.article_id = members.article_id
),

paired as (
    select
        band,
        article_id,
        issue_id,
        first_value(article_id) over (partition by band order by age_key) as eldest_id
    from dated
)

select
    paired.band,
    paired.article_id,
    paired.issue_id,
    paired.eldest_id,
    len(list_filter(list_zip(own.sketch, eldest.sketch), lambda pair: pair[1] = pair[2])) / len(own.sketch) as similarity
from paired
inner join article_fingerprints as own on own.article_id = paired.article_id
inner join article_fingerprints as eldest on eldest.article_id = paired.eldest_id;
