-- Terms in the newest covered period up to a day: tier, movement, and uses period by period.
with moves as materialized (
    select
        term,
        period_start,
        period_end,
        uses,
        articles,
        articles_at_hand,
        share,
        share_before,
        movement,
        is_partial
    from mart_term_movement(grain := $grain, basis := $basis, adcodes := $adcodes, with_reprints := $with_reprints)
    where
        ($date_from is null or period_end >= $date_from::date)
        and ($date_to is null or period_start <= $date_to::date)
),

newest as (
    select max(period_start) as period_start
    from moves
),

courses as (
    select
        term,
        list(uses order by period_start) as uses_by_period
    from moves
    group by term
),

heat as (
    select
        term,
        period_start,
        tier,
        tier_rank,
        tier_change,
        too_few_articles
    from mart_heat(grain := $grain, basis := $basis, adcodes := $adcodes, with_reprints := $with_reprints)
)

select
    moves.term,
    ranked.gloss_en,
    moves.period_start,
    moves.period_end,
    moves.is_partial,
    heat.tier,
    heat.tier_change,
    heat.too_few_articles,
    moves.movement,
    moves.uses,
    moves.articles,
    moves.articles_at_hand,
    moves.share,
    moves.share_before,
    courses.uses_by_period
from moves
inner join newest on newest.period_start = moves.period_start
inner join courses on courses.term = moves.term
left join heat on heat.term = moves.term and heat.period_start = moves.period_start
left join mart_top_terms as ranked on ranked.term = moves.term
where
    ($movement is null or moves.movement = $movement)
    and (moves.uses > 0 or moves.movement in ('silent', 'cooling'))
order by moves.share desc, moves.uses desc, moves.term
limit $top;
