-- How much is at hand: one row.
create or replace view mart_overview as
with issue_totals as (
    select
        count(*) as issues,
        count(distinct adcode) as counties,
        coalesce(sum(characters), 0)::bigint as characters,
        count(*) filter (where issue_date is null) as issues_without_date,
        count(*) filter (where year is null) as issues_without_year,
        count(*) filter (where adcode is null) as issues_without_county
    from issues
),

article_totals as (
    select
        count(*) as articles,
        min(article_date) as first_date,
        max(article_date) as last_date,
        count(*) filter (where article_date is null) as articles_without_date
    from mart_articles
),

term_totals as (
    select
        coalesce(sum(uses), 0)::bigint as uses,
        count(distinct term) as terms
    from mart_term_articles
),

file_totals as (
    select
        count(*) as files,
        count(*) filter (where outcome = 'failed') as failed_files,
        count(*) filter (where outcome = 'duplicate') as duplicate_files
    from source_files
)

select
    issue_totals.issues,
    issue_totals.counties,
    article_totals.articles,
    issue_totals.characters,
    term_totals.uses,
    term_totals.terms,
    (select count(*) from meetings) as meetings,
    (select count(*) from officials) as officials,
    (select count(*) from appearances) as appearances,
    article_totals.first_date,
    article_totals.last_date,
    issue_totals.issues_without_date,
    issue_totals.issues_without_year,
    issue_totals.issues_without_county,
    article_totals.articles_without_date,
    file_totals.files,
    file_totals.failed_files,
    file_totals.duplicate_files
from issue_totals, article_totals, term_totals, file_totals;

comment on view mart_overview is 'How much is at hand: always one row, zeros and null dates where nothing was ingested yet. Meetings are reports of meetings, appearances one per person, role and article.';
comment on column mart_overview.issues is 'Newspaper issues, each text once.';
comment on column mart_overview.counties is 'Different places whose papers they are; issues without one are not counted here.';
comment on column mart_overview.articles is 'Articles of every kind.';
comment on column mart_overview.terms is 'Different campaign terms in use, proposed ones included, rejected ones not.';
comment on column mart_overview.meetings is 'Reports of meetings.';
comment on column mart_overview.officials is 'Different officials named.';
comment on column mart_overview.appearances is 'Appearances: one per person, role and article.';
comment on column mart_overview.first_date is 'Earliest date by event.';
comment on column mart_overview.last_date is 'Latest date by event.';
comment on column mart_overview.issues_without_date is 'Issues whose own date is not known (most still have the latest event date).';
comment on column mart_overview.issues_without_year is 'Issues whose year is not known either.';
comment on column mart_overview.issues_without_county is 'Issues whose place is not known.';
comment on column mart_overview.articles_without_date is 'Articles that stand in no trend, because nothing in print gives a day.';
comment on column mart_overview.files is 'Files in seeds/.';
comment on column mart_overview.failed_files is 'Files that could not be read.';
comment on column mart_overview.duplicate_files is 'Files with the same text as another one.';
comment on column mart_overview.characters is 'Characters of headlines and bodies without white space.';
comment on column mart_overview.uses is 'Uses of campaign terms, proposed ones included, rejected ones not.';
