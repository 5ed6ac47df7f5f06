-- Appearances per period and role.
select
    mart_period_start($grain, article_date) as period_start,
    mart_period_end($grain, mart_period_start($grain, article_date)) as period_end,
    role,
    sum(appearances)::bigint as appearances
from mart_appearance_counts
where
    article_date is not null
    and ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or article_date >= $date_from::date)
    and ($date_to is null or article_date <= $date_to::date)
group by all
order by period_start, role;
