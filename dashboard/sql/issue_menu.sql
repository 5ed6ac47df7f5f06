-- Issues to choose from in the reader, latest paper first.
select
    issue_id,
    file_name,
    paper,
    county,
    issue_date,
    paper_date,
    year,
    articles
from mart_newest_issues
where
    ($adcodes is null or list_contains($adcodes, adcode))
    and ($date_from is null or paper_date >= $date_from::date)
    and ($date_to is null or paper_date <= $date_to::date)
order by paper_date desc nulls last, file_name
limit $top;
