-- Which components of a campaign are used where.
select
    component_number,
    component,
    coalesce(county, '?') as county,
    is_counted,
    uses,
    articles,
    first_date,
    last_date
from mart_campaign_components
where
    term = $phrase
    and ($adcodes is null or list_contains($adcodes, adcode))
order by component_number, adcode;
