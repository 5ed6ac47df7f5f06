-- The counties at hand, for the filter.
select distinct
    adcode,
    county,
    city,
    province
from mart_coverage
where adcode is not null
order by adcode;
