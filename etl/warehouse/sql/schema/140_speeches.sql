-- Words attributed to an official in the body of an article: 蒋国强指出,… up to the next speaker.
create table speeches (
    speech_id varchar primary key,
    article_id varchar not null,
    issue_id varchar not null,
    official_id varchar not null,
    name varchar not null,
    start_char integer not null,
    end_char integer not null
);

comment on table speeches is 'Words attributed to an official in the body of an article: 蒋国强指出,… up to the next speaker or the end of the paragraph.';
comment on column speeches.speech_id is 'article_id, -s and a running number.';
comment on column speeches.article_id is 'articles.article_id.';
comment on column speeches.issue_id is 'issues.issue_id.';
comment on column speeches.official_id is 'officials.official_id.';
comment on column speeches.name is 'Name as printed.';
comment on column speeches.start_char is 'First character in the body, that of the name or pronoun, counted from 0.';
comment on column speeches.end_char is 'Character after the last one in the body.';
