-- Files in seeds/ that could not be read, with reason and remedy.
create or replace view mart_failures as
with last_failures as (
    select
        file_name,
        max(logged_at) as failed_at
    from ingest_log
    where outcome = 'failed'
    group by file_name
)

select
    source_files.file_name,
    source_files.reason,
    source_files.remedy,
    source_files.size_bytes,
    source_files.encoding,
    last_failures.failed_at
from source_files
left join last_failures on last_failures.file_name = source_files.file_name
where source_files.outcome = 'failed';

comment on view mart_failures is 'Files that lie in seeds/ now and could not be read, with reason and remedy. A file that was put right or taken away is not here any more; its history is in mart_ingest_log.';
comment on column mart_failures.failed_at is 'When it failed last; null where the log was begun anew since.';
comment on column mart_failures.file_name is 'Path below seeds/ of the file.';
comment on column mart_failures.reason is 'Why it could not be read.';
comment on column mart_failures.remedy is 'What to do about it.';
comment on column mart_failures.size_bytes is 'Size of the file.';
comment on column mart_failures.encoding is 'Encoding it was decoded from.';
