-- What is at hand per county and day of issue; undated issues stand in the row without a day.
create or replace view mart_coverage as
select
    issues.adcode,
    places.county,
    places.city,
    places.province,
    coalesce(issues.issue_date, issues.latest_event_date) as paper_date,
    count(*) as issues,
    count(*) filter (where issues.issue_date is null) as issues_without_date,
    sum(issues.articles)::bigint as articles,
    sum(issues.characters)::bigint as characters
from issues
left join places on places.adcode = issues.adcode
group by all;

comment on view mart_coverage is 'What is at hand per county and day by issue. Days without a row were not covered, which is not the same as silence. Issues without any date stand in the row whose paper_date is null; issues_without_date counts those placed by their latest event instead of a printed date.';
comment on column mart_coverage.issues_without_date is 'Issues placed on this day by their latest event, since their own date is not known.';
comment on column mart_coverage.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_coverage.county is 'Its name, for example 柯城区.';
comment on column mart_coverage.city is 'Prefecture-level unit above it.';
comment on column mart_coverage.province is 'Province-level unit above it.';
comment on column mart_coverage.paper_date is 'Effective date by issue: its date, else its latest event date.';
comment on column mart_coverage.issues is 'Issues at hand for that county and day.';
comment on column mart_coverage.articles is 'Articles in them.';
comment on column mart_coverage.characters is 'Characters of them without white space.';
