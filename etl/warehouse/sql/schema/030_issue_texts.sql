-- The decoded text of each issue, to which every source_start and source_end counts.
create table issue_texts (
    issue_id varchar not null,
    text varchar not null
);

comment on table issue_texts is 'The decoded text of each issue, to which every source_start and source_end counts.';
comment on column issue_texts.issue_id is 'issues.issue_id.';
comment on column issue_texts.text is 'The whole decoded file, unchanged but for its byte order mark.';
