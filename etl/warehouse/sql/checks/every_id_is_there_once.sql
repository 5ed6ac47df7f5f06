-- The tables bear no primary keys: they would cost half of the loading time, and DuckDB cannot replace a row under one
-- within a transaction. What they would refuse is looked for here instead.
with ids as (
    select 'places' as table_name, adcode as id from places
    union all
    select 'issues', issue_id from issues
    union all
    select 'issue_texts', issue_id from issue_texts
    union all
    select 'articles', article_id from articles
    union all
    select 'slogans', term from slogans
    union all
    select 'slogan_uses', slogan_use_id from slogan_uses
    union all
    select 'meetings', meeting_id from meetings
    union all
    select 'officials', official_id from officials
    union all
    select 'appearances', appearance_id from appearances
    union all
    select 'source_files', file_name from source_files
    union all
    select 'ingest_log', log_id::varchar from ingest_log
)

select table_name, id, count(*) as times
from ids
group by all
having count(*) > 1 or id is null;
