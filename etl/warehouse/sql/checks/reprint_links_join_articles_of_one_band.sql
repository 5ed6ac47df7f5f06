-- Every band that articles of two issues share is linked, each article once, and nothing else is.
with banded as (
    select distinct
        article_id,
        issue_id,
        unnest(bands) as band
    from article_fingerprints
),

shared as (
    select band
    from banded
    group by band
    having count(distinct issue_id) > 1
),

expected as (
    select
        banded.band,
        banded.article_id
    from banded
    semi join shared on shared.band = banded.band
)

select
    coalesce(expected.band, reprint_links.band) as band,
    coalesce(expected.article_id, reprint_links.article_id) as article_id,
    reprint_links.eldest_id
from expected
full join reprint_links on reprint_links.band = expected.band and reprint_links.article_id = expected.article_id
where expected.band is null or reprint_links.band is null
union all
select
    band,
    article_id,
    null as eldest_id
from reprint_links
group by band, article_id
having count(*) > 1;
