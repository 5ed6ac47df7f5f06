-- What happened to files, in order; kept from snapshot to snapshot, begun anew by rebuild.
create table ingest_log (
    log_id bigint not null,
    logged_at timestamptz not null,
    file_name varchar not null,
    outcome varchar not null,
    issue_id varchar,
    reason varchar,
    remedy varchar,
    size_bytes bigint,
    encoding varchar,
    seconds double
);

comment on table ingest_log is 'What happened to files, in order; kept from snapshot to snapshot, begun anew by rebuild.';
comment on column ingest_log.log_id is 'Running number.';
comment on column ingest_log.logged_at is 'When it was decided.';
comment on column ingest_log.file_name is 'Path below seeds/.';
comment on column ingest_log.outcome is 'ingested, replaced, duplicate, failed, withdrawn, renamed or redated.';
comment on column ingest_log.issue_id is 'Issue concerned.';
comment on column ingest_log.reason is 'Why, where there is something to say.';
comment on column ingest_log.remedy is 'What to do about it.';
comment on column ingest_log.size_bytes is 'Size of the file.';
comment on column ingest_log.encoding is 'Encoding it was decoded from.';
comment on column ingest_log.seconds is 'Time from taking the file to its rows.';
