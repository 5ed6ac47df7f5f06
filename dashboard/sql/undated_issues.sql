-- Issues that lack their date or their county, with what is known of them.
select
    issue_id,
    file_name,
    county,
    lacks_date,
    lacks_year,
    lacks_county,
    year,
    year_basis,
    year_evidence,
    date_earliest,
    date_latest,
    latest_event_date,
    warnings,
    articles
from mart_undated_issues
order by file_name;
