-- Issues at hand per county and period, gaps included: a period without an issue has null, never 0.
-- The grain follows the length of time: days up to six weeks, weeks up to nine months, months beyond.
with chosen as (
    select
        adcode,
        county,
        paper_date,
        issues,
        articles,
        characters
    from mart_coverage
    where
        paper_date is not null
        and ($adcodes is null or list_contains($adcodes, adcode))
        and ($date_from is null or paper_date >= $date_from::date)
        and ($date_to is null or paper_date <= $date_to::date)
),

span as (
    select
        min(paper_date) as first_date,
        max(paper_date) as last_date,
        case
            when max(paper_date) - min(paper_date) <= 42 then 'day'
            when max(paper_date) - min(paper_date) <= 280 then 'week'
            else 'month'
        end as grain
    from chosen
),

periods as (
    select
        grain,
        unnest(generate_series(
            mart_period_start(grain, first_date)::timestamp,
            mart_period_start(grain, last_date)::timestamp,
            ('1 ' || grain)::interval
        ))::date as period_start
    from span
    where first_date is not null
),

places_at_hand as (
    select distinct
        adcode,
        county
    from chosen
)

select
    places_at_hand.adcode,
    places_at_hand.county,
    periods.period_start,
    mart_period_end(periods.grain, periods.period_start) as period_end,
    periods.grain,
    sum(chosen.issues)::bigint as issues,
    sum(chosen.articles)::bigint as articles,
    sum(chosen.characters)::bigint as characters
from places_at_hand
cross join periods
left join chosen
    on
        chosen.adcode is not distinct from places_at_hand.adcode
        and mart_period_start(periods.grain, chosen.paper_date) = periods.period_start
group by all
order by places_at_hand.adcode, periods.period_start;
