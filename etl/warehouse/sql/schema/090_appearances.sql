-- A named official in an article: one row per person and role.
create table appearances (
    appearance_id varchar not null,
    article_id varchar not null,
    issue_id varchar not null,
    official_id varchar not null,
    name varchar not null,
    posts varchar[] not null,
    role varchar not null,
    rank integer not null,
    field varchar not null,
    start_char integer not null,
    end_char integer not null,
    source_start integer,
    source_end integer,
    passage_start integer not null,
    passage_end integer not null,
    rule varchar not null,
    confidence double
);

comment on table appearances is 'A named official in an article: one row per person and role.';
comment on column appearances.appearance_id is 'article_id, -a and a running number.';
comment on column appearances.article_id is 'articles.article_id.';
comment on column appearances.issue_id is 'issues.issue_id.';
comment on column appearances.official_id is 'officials.official_id.';
comment on column appearances.name is 'Name as printed, blanks removed.';
comment on column appearances.posts is 'Posts as printed; empty where the text gives none.';
comment on column appearances.role is 'chair, speak, attend, inspect, accompany, report, appointed, removed or mention.';
comment on column appearances.rank is 'Place in the printed list, from 1.';
comment on column appearances.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column appearances.start_char is 'First character within that field, counted from 0.';
comment on column appearances.end_char is 'Character after the last one within that field.';
comment on column appearances.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column appearances.source_end is 'Character after the last one in issue_texts.text.';
comment on column appearances.passage_start is 'First character of the words that gave the role, within the field.';
comment on column appearances.passage_end is 'Character after the last of them.';
comment on column appearances.rule is 'Name of the rule that found it.';
comment on column appearances.confidence is 'How far that rule is to be trusted, from 0 to 1: the share of its findings on labelled pages that were right, (right + 1) / (given + 2).';
