-- The issues at hand with what was found in each.
create or replace view mart_newest_issues as
with taken as (
    select
        issue_id,
        max(logged_at) as ingested_at
    from ingest_log
    where outcome in ('ingested', 'replaced')
    group by issue_id
)

select
    issues.issue_id,
    issues.file_name,
    issues.paper,
    issues.adcode,
    places.county,
    issues.issue_date,
    coalesce(issues.issue_date, issues.latest_event_date) as paper_date,
    issues.date_basis,
    issues.year,
    issues.year_basis,
    issues.issue_number,
    issues.articles,
    issues.characters,
    coalesce(issue_counts.uses, 0) as uses,
    coalesce(issue_counts.terms, 0) as terms,
    coalesce(issue_counts.meetings, 0) as meetings,
    coalesce(issue_counts.officials, 0) as officials,
    taken.ingested_at
from issues
left join places on places.adcode = issues.adcode
left join taken on taken.issue_id = issues.issue_id
left join issue_counts on issue_counts.issue_id = issues.issue_id;

comment on view mart_newest_issues is 'One row per issue at hand with what was found in it and when it was taken in; order by ingested_at desc for the newest.';
comment on column mart_newest_issues.ingested_at is 'When its text was taken into the warehouse last.';
comment on column mart_newest_issues.terms is 'Different campaign terms in the issue.';
comment on column mart_newest_issues.officials is 'Different officials named in the issue.';
comment on column mart_newest_issues.meetings is 'Meetings reported in the issue.';
comment on column mart_newest_issues.issue_id is 'issues.issue_id.';
comment on column mart_newest_issues.file_name is 'Path below seeds/ of the file.';
comment on column mart_newest_issues.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column mart_newest_issues.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_newest_issues.county is 'Its name, for example 柯城区.';
comment on column mart_newest_issues.issue_date is 'The issue''s own date; null where it is not known.';
comment on column mart_newest_issues.paper_date is 'Effective date by issue: its date, else its latest event date.';
comment on column mart_newest_issues.date_basis is 'Where issue_date comes from: masthead, file_name, article_dates, correction or none.';
comment on column mart_newest_issues.year is 'Year of the issue, which may be known without its date.';
comment on column mart_newest_issues.year_basis is 'Where the year comes from: masthead, file_name, text, other_issues, correction or none.';
comment on column mart_newest_issues.issue_number is 'Running number as printed (总第3366期 gives 3366).';
comment on column mart_newest_issues.articles is 'Articles of every kind in the issue.';
comment on column mart_newest_issues.characters is 'Characters of headlines and bodies without white space.';
comment on column mart_newest_issues.uses is 'Uses of campaign terms in the issue.';
