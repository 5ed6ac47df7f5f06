-- Appearances per county of the paper and role.
select
    coalesce(county, '?') as county,
    role,
    sum(appearances)::bigint as appearances
from mart_appearance_counts
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or article_date >= $date_from::date)
    and ($date_to is null or article_date <= $date_to::date)
group by all
order by county, role;
