-- Issues that lack their date or their county, with what is known of them.
create or replace view mart_undated_issues as
select
    issues.issue_id,
    issues.file_name,
    issues.paper,
    issues.adcode,
    places.county,
    issues.place_evidence,
    issues.issue_date is null as lacks_date,
    issues.year is null as lacks_year,
    issues.adcode is null as lacks_county,
    issues.year,
    issues.year_basis,
    issues.year_evidence,
    issues.date_earliest,
    issues.date_latest,
    issues.latest_event_date,
    issues.warnings,
    issues.articles,
    issues.characters
from issues
left join places on places.adcode = issues.adcode
where issues.issue_date is null or issues.adcode is null;

comment on view mart_undated_issues is 'Issues whose own date or county is not known, with what is: year and its evidence, bounds, latest event. They are for the user to complete; until then they count by latest_event_date, or in no trend where that is null too.';
comment on column mart_undated_issues.lacks_date is 'The issue''s own date is not known.';
comment on column mart_undated_issues.lacks_year is 'Nor is its year.';
comment on column mart_undated_issues.lacks_county is 'The place is not known.';
