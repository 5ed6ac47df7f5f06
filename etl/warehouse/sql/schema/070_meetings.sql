-- Meetings that an article reports as held.
create table meetings (
    meeting_id varchar not null,
    article_id varchar not null,
    issue_id varchar not null,
    name varchar not null,
    kind varchar,
    meeting_date date,
    time_of_day varchar,
    body varchar,
    field varchar not null,
    start_char integer not null,
    end_char integer not null,
    source_start integer,
    source_end integer,
    rule varchar not null,
    confidence double
);

comment on table meetings is 'Meetings that an article reports as held.';
comment on column meetings.meeting_id is 'article_id, -m and a running number.';
comment on column meetings.article_id is 'articles.article_id.';
comment on column meetings.issue_id is 'issues.issue_id.';
comment on column meetings.name is 'Full name as printed.';
comment on column meetings.kind is 'Last noun of the name: 动员会, 推进会, 常务会议.';
comment on column meetings.meeting_date is 'Day it was held, the first one of a span.';
comment on column meetings.time_of_day is '上午, 下午 or 晚.';
comment on column meetings.body is 'County or body that convened it.';
comment on column meetings.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column meetings.start_char is 'First character within that field, counted from 0.';
comment on column meetings.end_char is 'Character after the last one within that field.';
comment on column meetings.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column meetings.source_end is 'Character after the last one in issue_texts.text.';
comment on column meetings.rule is 'Name of the rule that found it.';
comment on column meetings.confidence is 'How far that rule is to be trusted, from 0 to 1: the share of its findings on labelled pages that were right, (right + 1) / (given + 2).';
