-- A term is first seen once, and rises, cools or falls silent only against something before.
select
    term,
    period_start,
    movement,
    articles,
    articles_before
from mart_term_movement(min_articles := 1)
where
    (movement = 'first seen') <> (articles_before is null)
    or (movement = 'silent' and (articles > 0 or uses_before_mean < 2))
    or (movement = 'rising' and share <= share_before)
    or (movement = 'cooling' and share >= share_before);
