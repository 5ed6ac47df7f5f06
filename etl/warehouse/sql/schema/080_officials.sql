-- People with a public or party post: same name within one prefecture (or one province, or the nation, by post).
create table officials (
    official_id varchar not null,
    name varchar not null,
    scope varchar not null
);

comment on table officials is 'People with a public or party post: same name within one prefecture (or one province, or the nation, by post).';
comment on column officials.official_id is 'Hash of scope and name.';
comment on column officials.name is 'Name as printed, blanks removed.';
comment on column officials.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
