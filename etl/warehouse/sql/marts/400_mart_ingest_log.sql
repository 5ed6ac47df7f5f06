-- What happened to files, newest first when ordered by log_id.
create or replace view mart_ingest_log as
select
    ingest_log.log_id,
    ingest_log.logged_at,
    ingest_log.file_name,
    ingest_log.outcome,
    ingest_log.issue_id,
    issues.adcode,
    places.county,
    ingest_log.reason,
    ingest_log.remedy,
    ingest_log.size_bytes,
    ingest_log.encoding,
    ingest_log.seconds
from ingest_log
left join issues on issues.issue_id = ingest_log.issue_id
left join places on places.adcode = issues.adcode;

comment on view mart_ingest_log is 'What happened to files, one row per decision; order by log_id desc for the newest. county is that of the issue where it is still at hand.';
comment on column mart_ingest_log.log_id is 'Running number.';
comment on column mart_ingest_log.logged_at is 'When it was decided.';
comment on column mart_ingest_log.file_name is 'Path below seeds/ of the file.';
comment on column mart_ingest_log.outcome is 'What became of the file.';
comment on column mart_ingest_log.issue_id is 'issues.issue_id.';
comment on column mart_ingest_log.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_ingest_log.county is 'Its name, for example 柯城区.';
comment on column mart_ingest_log.reason is 'Why, where there is something to say.';
comment on column mart_ingest_log.remedy is 'What to do about it.';
comment on column mart_ingest_log.size_bytes is 'Size of the file.';
comment on column mart_ingest_log.encoding is 'Encoding it was decoded from.';
comment on column mart_ingest_log.seconds is 'Time from taking the file to its rows.';
