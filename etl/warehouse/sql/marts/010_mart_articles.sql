-- Every article at hand with its place and its two dates, without its text: what all counts are made from.
create or replace view mart_articles as
with dated_issues as (
    select
        issues.issue_id,
        issues.file_name,
        issues.paper,
        issues.adcode,
        places.county,
        places.city,
        places.province,
        issues.issue_date,
        issues.latest_event_date
    from issues
    left join places on places.adcode = issues.adcode
)

select
    articles.article_id,
    articles.issue_id,
    dated_issues.file_name,
    dated_issues.paper,
    articles.position,
    articles.kind,
    articles.title,
    dated_issues.adcode,
    dated_issues.county,
    dated_issues.city,
    dated_issues.province,
    coalesce(articles.event_date, dated_issues.issue_date, dated_issues.latest_event_date) as article_date,
    case
        when articles.event_date is not null then 'event_date'
        when dated_issues.issue_date is not null then 'issue_date'
        when dated_issues.latest_event_date is not null then 'latest_event_date'
        else 'none'
    end as article_date_basis,
    coalesce(dated_issues.issue_date, dated_issues.latest_event_date) as paper_date,
    case
        when dated_issues.issue_date is not null then 'issue_date'
        when dated_issues.latest_event_date is not null then 'latest_event_date'
        else 'none'
    end as paper_date_basis,
    articles.characters
from articles
inner join dated_issues on dated_issues.issue_id = articles.issue_id;

comment on view mart_articles is 'Every article at hand with its place and its two dates, without its text: what all counts are made from. article_date is the effective date by event, paper_date the effective date by issue; both are null where nothing in print gives a day, and such articles stand in no trend.';
comment on column mart_articles.article_date is 'Effective date by event: the day of the reported event, else the date of the issue, else the latest event date of the issue.';
comment on column mart_articles.article_date_basis is 'Which of them it is: event_date, issue_date, latest_event_date or none.';
comment on column mart_articles.paper_date is 'Effective date by issue: the date of the issue, else the latest event date of its articles, which is a day or two before print.';
comment on column mart_articles.paper_date_basis is 'Which of them it is: issue_date, latest_event_date or none.';
comment on column mart_articles.article_id is 'articles.article_id.';
comment on column mart_articles.issue_id is 'issues.issue_id.';
comment on column mart_articles.file_name is 'Path below seeds/ of the file.';
comment on column mart_articles.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column mart_articles.position is 'Order in the issue, from 1.';
comment on column mart_articles.kind is 'report, caption, notice, commentary, slogan or other.';
comment on column mart_articles.title is 'Main headline; empty for a fragment without one.';
comment on column mart_articles.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_articles.county is 'Its name, for example 柯城区.';
comment on column mart_articles.city is 'Prefecture-level unit above it.';
comment on column mart_articles.province is 'Province-level unit above it.';
comment on column mart_articles.characters is 'Characters of headlines and body without white space.';
