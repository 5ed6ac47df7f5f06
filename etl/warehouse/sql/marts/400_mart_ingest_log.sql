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
