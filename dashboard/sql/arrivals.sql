-- What happened to files since a line of the log, for the notice of new issues.
select
    mart_ingest_log.log_id,
    mart_ingest_log.outcome,
    mart_ingest_log.file_name,
    mart_ingest_log.issue_id,
    mart_ingest_log.county,
    mart_ingest_log.reason,
    mart_newest_issues.paper_date,
    mart_newest_issues.articles
from mart_ingest_log
left join mart_newest_issues on mart_newest_issues.issue_id = mart_ingest_log.issue_id
where mart_ingest_log.log_id > $since
order by mart_ingest_log.log_id
limit $top;
