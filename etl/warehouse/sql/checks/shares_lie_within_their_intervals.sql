-- A share lies between nought and one and within its interval.
select
    term,
    articles,
    articles_at_hand,
    share_low,
    share,
    share_high
from mart_top_terms
where
    not (
        0 <= share_low
        and share_low <= share + 1e-12
        and share <= share_high + 1e-12
        and share_high <= 1
    )
    or share is null;
