-- No tier is given below the minimum denominator, none without use, and none unequal to its share.
select
    term,
    period_start,
    articles,
    articles_at_hand,
    tier
from mart_heat(min_articles := 20)
where
    (tier is not null) <> (articles > 0 and articles_at_hand >= 20)
    or tier is distinct from case when articles_at_hand >= 20 then mart_tier(share) end
    or (movement is not null and (too_few_articles or articles_at_hand_before is null));
