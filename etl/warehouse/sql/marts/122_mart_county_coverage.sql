-- What is at hand per county, and what is missing in between.
create or replace view mart_county_coverage as
with gaps as (
    select
        adcode,
        sum(missing_issues)::bigint as missing_issues,
        max(gap_days) as longest_gap_days
    from mart_coverage_gaps
    group by adcode
)

select
    issues.adcode,
    any_value(places.county) as county,
    any_value(places.city) as city,
    any_value(places.province) as province,
    count(*) as issues,
    sum(issues.articles)::bigint as articles,
    sum(issues.characters)::bigint as characters,
    min(issues.issue_date) as first_date,
    max(issues.issue_date) as last_date,
    count(*) filter (where issues.issue_date is null) as issues_without_date,
    coalesce(any_value(gaps.missing_issues), 0) as missing_issues,
    any_value(gaps.longest_gap_days) as longest_gap_days,
    count(*) filter (where len(issues.warnings) > 0) as issues_with_warnings
from issues
left join places on places.adcode = issues.adcode
left join gaps on gaps.adcode = issues.adcode
group by issues.adcode;

comment on view mart_county_coverage is 'What is at hand per county: issues, articles, characters, first and last printed date, issues without one, and the issues missing in between (mart_coverage_gaps: numbers or rhythm, so none can be found before the first and after the last issue). The row without adcode holds the issues whose place is not known; files that could not be read have no county and stand in mart_failures.';
comment on column mart_county_coverage.first_date is 'Earliest printed date of an issue.';
comment on column mart_county_coverage.last_date is 'Latest printed date of an issue.';
comment on column mart_county_coverage.missing_issues is 'Issues missing between those at hand.';
comment on column mart_county_coverage.longest_gap_days is 'Longest gap in which issues are missing; null where there is none.';
comment on column mart_county_coverage.issues_with_warnings is 'Issues with contradictions, for example a weekday that does not fit the date.';
comment on column mart_county_coverage.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_county_coverage.county is 'Its name, for example 柯城区.';
comment on column mart_county_coverage.city is 'Prefecture-level unit above it.';
comment on column mart_county_coverage.province is 'Province-level unit above it.';
comment on column mart_county_coverage.issues is 'Issues at hand.';
comment on column mart_county_coverage.articles is 'Articles in them.';
comment on column mart_county_coverage.characters is 'Characters of them without white space.';
comment on column mart_county_coverage.issues_without_date is 'Issues whose own date is not known.';
