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
