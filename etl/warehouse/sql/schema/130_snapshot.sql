-- One row: which snapshot this file is.
create table snapshot (
    snapshot_number bigint not null,
    schema_version integer not null,
    rules_version varchar not null,
    marts_version varchar not null,
    made_at timestamptz not null,
    years_settled boolean not null
);

comment on table snapshot is 'One row: which snapshot this file is.';
comment on column snapshot.snapshot_number is 'Running number of the snapshot.';
comment on column snapshot.schema_version is 'Version of this schema.';
comment on column snapshot.rules_version is 'Version of the extraction rules and lexicon that filled it.';
comment on column snapshot.marts_version is 'Version of the views and macros in it.';
comment on column snapshot.made_at is 'When it was made.';
comment on column snapshot.years_settled is 'False in the midst of a large backlog: years that other issues give are decided when all of it is in.';
