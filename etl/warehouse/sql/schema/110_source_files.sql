-- Every file that lies in seeds/ now, and what became of it.
create table source_files (
    file_name varchar not null,
    size_bytes bigint not null,
    modified_ns bigint not null,
    changed_ns bigint not null,
    content_hash varchar,
    encoding varchar,
    outcome varchar not null,
    issue_id varchar,
    reason varchar,
    remedy varchar
);

comment on table source_files is 'Every file that lies in seeds/ now, and what became of it.';
comment on column source_files.file_name is 'Path below seeds/.';
comment on column source_files.size_bytes is 'Size when it was taken.';
comment on column source_files.modified_ns is 'Modification time when it was taken, in nanoseconds since 1970.';
comment on column source_files.changed_ns is 'Time of the last change of content, name or permissions when it was taken, in nanoseconds since 1970.';
comment on column source_files.content_hash is 'SHA-256 of the bytes; null where they could not be read.';
comment on column source_files.encoding is 'Encoding it was decoded from.';
comment on column source_files.outcome is 'ingested, duplicate or failed.';
comment on column source_files.issue_id is 'The issue it holds; null for a failed one.';
comment on column source_files.reason is 'Why it failed or whose duplicate it is.';
comment on column source_files.remedy is 'What to do about it.';
