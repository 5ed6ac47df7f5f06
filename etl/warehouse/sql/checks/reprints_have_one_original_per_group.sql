-- A group of reprints has one original, which is its own, is no younger than the others, and stands in another issue.
select
    article_id,
    original_article_id,
    group_size,
    lag_days
from mart_reprints
where
    group_size < 2
    or lag_days < 0
    or similarity not between 0 and 1
    or original_article_id not in (select originals.article_id from mart_reprints as originals where not originals.is_reprint);
