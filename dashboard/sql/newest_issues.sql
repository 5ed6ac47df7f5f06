-- The issues taken in last, with what was found in each.
select
    issue_id,
    file_name,
    paper,
    county,
    issue_date,
    paper_date,
    date_basis,
    year,
    issue_number,
    articles,
    characters,
    uses,
    meetings,
    officials,
    ingested_at
from mart_newest_issues
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or paper_date >= $date_from::date)
    and ($date_to is null or paper_date <= $date_to::date)
order by ingested_at desc, paper_date desc nulls last, issue_id
limit $top;
