-- What happened to files, newest first.
select
    log_id,
    logged_at,
    file_name,
    outcome,
    issue_id,
    county,
    reason,
    remedy,
    size_bytes,
    encoding,
    seconds
from mart_ingest_log
where $outcome is null or outcome = $outcome
order by log_id desc
limit $top;
