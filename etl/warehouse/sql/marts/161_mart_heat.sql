-- Heat of campaign terms per period, with the tier and its change against the period before.
create or replace macro mart_heat(
    grain := 'month', basis := 'event', adcodes := null, min_articles := 100, with_reprints := true
) as table
with dated_articles as (
    select
        article_id,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_articles
    where
        (adcodes is null or list_contains(adcodes, adcode))
        and article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

newest as (
    select max(day) as last_date
    from dated_articles
),

at_hand as (
    select
        mart_period_start(grain, day) as period_start,
        count(*) as articles_at_hand
    from dated_articles
    where day is not null
    group by all
),

dated_terms as (
    select
        term,
        article_id,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_term_articles
    where
        (adcodes is null or list_contains(adcodes, adcode))
        and article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

used as (
    select
        term,
        mart_period_start(grain, day) as period_start,
        count(*) as articles
    from dated_terms
    where day is not null
    group by all
),

shown as (
    select
        term,
        period_start
    from used
    union
    select
        used.term,
        (used.period_start + ('1 ' || grain)::interval)::date as period_start
    from used
),

counted as (
    select
        shown.term,
        shown.period_start,
        coalesce(used.articles, 0) as articles,
        at_hand.articles_at_hand,
        coalesce(used.articles, 0) / at_hand.articles_at_hand as share,
        case when before_at_hand.articles_at_hand is not null then coalesce(before.articles, 0) end as articles_before,
        before_at_hand.articles_at_hand as articles_at_hand_before,
        coalesce(before.articles, 0) / before_at_hand.articles_at_hand as share_before
    from shown
    inner join at_hand on at_hand.period_start = shown.period_start
    left join used on used.term = shown.term and used.period_start = shown.period_start
    left join at_hand as before_at_hand
        on before_at_hand.period_start = (shown.period_start - ('1 ' || grain)::interval)::date
    left join used as before
        on
            before.term = shown.term
            and before.period_start = (shown.period_start - ('1 ' || grain)::interval)::date
),

graded as (
    select
        counted.*,
        now_tier.tier,
        now_tier.tier_rank,
        before_tier.tier as tier_before,
        before_tier.tier_rank as tier_rank_before
    from counted
    left join mart_heat_tiers as now_tier
        on
            counted.articles > 0
            and counted.articles_at_hand >= min_articles
            and now_tier.tier = mart_tier(counted.share)
    left join mart_heat_tiers as before_tier
        on
            counted.articles_before > 0
            and counted.articles_at_hand_before >= min_articles
            and before_tier.tier = mart_tier(counted.share_before)
)

select
    term,
    period_start,
    articles,
    articles_at_hand,
    share,
    mart_wilson_low(articles, articles_at_hand) as share_low,
    mart_wilson_high(articles, articles_at_hand) as share_high,
    tier,
    tier_rank,
    articles_at_hand < min_articles as too_few_articles,
    articles_before,
    articles_at_hand_before,
    share_before,
    tier_before,
    case
        when articles_at_hand < min_articles or coalesce(articles_at_hand_before, 0) < min_articles then null
        else coalesce(tier_rank, 0) - coalesce(tier_rank_before, 0)
    end as tier_change,
    case
        when articles_at_hand < min_articles or coalesce(articles_at_hand_before, 0) < min_articles then null
        when tier_rank_before is null then 'entered'
        when tier_rank is null then 'left'
        when tier_rank - tier_rank_before >= 2 then 'up two or more'
        when tier_rank - tier_rank_before = 1 then 'up one'
        when tier_rank = tier_rank_before then 'same'
        when tier_rank - tier_rank_before = -1 then 'down one'
        else 'down two or more'
    end as movement,
    mart_period_end(grain, period_start) > newest.last_date as is_partial
from graded
cross join newest;

comment on macro table mart_heat is 'Heat of campaign terms: one row per term and covered period in which it is used, or was in the period before. Counties are taken together. tier is the tier of mart_heat_tiers by share = articles with the term / articles_at_hand; none is given below min_articles articles at hand (100, since with fewer than 78 a single article would already be 烫). tier_before and movement look at the calendar period just before, and stay null where that was not covered by min_articles either; entered and left are from and to no use. is_partial: the period has not ended at the newest date at hand. Arguments: grain, basis (event or issue), adcodes, min_articles. Method: China Media Project, share of articles for periods shorter than a year. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
