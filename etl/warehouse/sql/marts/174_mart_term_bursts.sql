-- Bursts of terms: Kleinberg's two-state automaton over covered periods.
create or replace macro mart_term_bursts(
    terms, grain := 'week', basis := 'event', adcodes := null, scaling := 2.0, gamma := 1.0
) as table
with recursive periods as (
    select
        term,
        period_start,
        period_end,
        articles,
        articles_at_hand,
        row_number() over (partition by term order by period_start) as step,
        count(*) over (partition by term) as steps,
        sum(articles) over (partition by term) / sum(articles_at_hand) over (partition by term) as base_rate
    from mart_term_trend_pooled(terms, grain := grain, basis := basis, adcodes := adcodes)
),

costs as (
    select
        term,
        period_start,
        period_end,
        step,
        articles,
        articles_at_hand,
        gamma * ln(steps) as entry_cost,
        -(
            articles * ln(base_rate) + (articles_at_hand - articles) * ln(1 - least(base_rate, 0.9998))
        ) as calm_cost,
        -(
            articles * ln(least(scaling * base_rate, 0.9999))
            + (articles_at_hand - articles) * ln(1 - least(scaling * base_rate, 0.9999))
        ) as burst_cost
    from periods
    where base_rate > 0
),

walk as (
    select
        term,
        step,
        calm_cost as calm_total,
        entry_cost + burst_cost as burst_total,
        []::bigint[] as calm_path,
        [step] as burst_path
    from costs
    where step = 1
    union all
    select
        costs.term,
        costs.step,
        least(walk.calm_total, walk.burst_total) + costs.calm_cost as calm_total,
        least(walk.calm_total + costs.entry_cost, walk.burst_total) + costs.burst_cost as burst_total,
        case when walk.calm_total <= walk.burst_total then walk.calm_path else walk.burst_path end as calm_path,
        list_append(
            case
                when walk.calm_total + costs.entry_cost < walk.burst_total then walk.calm_path
                else walk.burst_path
            end,
            costs.step
        ) as burst_path
    from walk
    inner join costs on costs.term = walk.term and costs.step = walk.step + 1
),

best as (
    select
        term,
        unnest(case when burst_total < calm_total then burst_path else calm_path end) as step
    from walk
    qualify step = max(step) over (partition by term)
),

runs as (
    select
        costs.term,
        costs.period_start,
        costs.period_end,
        costs.articles,
        costs.articles_at_hand,
        costs.calm_cost - costs.burst_cost as gain,
        costs.step - row_number() over (partition by costs.term order by costs.step) as run
    from best
    inner join costs on costs.term = best.term and costs.step = best.step
)

select
    term,
    min(period_start) as first_day,
    max(period_end) as last_day,
    count(*) as periods,
    sum(articles)::bigint as articles,
    sum(articles_at_hand)::bigint as articles_at_hand,
    sum(gain) as weight
from runs
group by term, run;

comment on macro table mart_term_bursts is 'Bursts of terms: runs of covered periods in which the share of articles with the term is better explained by scaling times its overall share than by the overall share itself. Kleinberg (2002), batched two-state automaton: base rate p0 = articles with the term / articles_at_hand over all periods, burst rate scaling * p0, binomial costs, gamma * ln(periods) for entering a burst, nothing for leaving. weight is the cost saved in the burst: larger is surer. Periods without coverage are skipped; a run may span such a gap. Counties are taken together. Arguments: terms, grain, basis, adcodes, scaling, gamma.';
