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
comment on column mart_undated_issues.issue_id is 'issues.issue_id.';
comment on column mart_undated_issues.file_name is 'Path below seeds/ of the file.';
comment on column mart_undated_issues.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column mart_undated_issues.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_undated_issues.county is 'Its name, for example 柯城区.';
comment on column mart_undated_issues.place_evidence is 'The printed words that decided the place.';
comment on column mart_undated_issues.year is 'Year of the issue, which may be known without its date.';
comment on column mart_undated_issues.year_basis is 'Where the year comes from: masthead, file_name, text, other_issues, correction or none.';
comment on column mart_undated_issues.year_evidence is 'The words or the issues behind the year.';
comment on column mart_undated_issues.date_earliest is 'The issue appeared on this day or later.';
comment on column mart_undated_issues.date_latest is 'The issue appeared on this day or earlier; null where the text sets no bound.';
comment on column mart_undated_issues.latest_event_date is 'Latest day of a reported event.';
comment on column mart_undated_issues.warnings is 'Contradictions found, for example a weekday that does not fit the printed date.';
comment on column mart_undated_issues.articles is 'Articles of every kind in the issue.';
comment on column mart_undated_issues.characters is 'Characters of headlines and bodies without white space.';
