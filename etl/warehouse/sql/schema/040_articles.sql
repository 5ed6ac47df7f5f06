-- Articles of the issues, restored to reading order.
create table articles (
    article_id varchar not null,
    issue_id varchar not null,
    position integer not null,
    kind varchar not null,
    kicker varchar,
    title varchar not null,
    subtitle varchar,
    body varchar not null,
    reporters varchar[] not null,
    continued_on_page integer,
    event_date date,
    event_date_evidence varchar,
    characters integer not null,
    source_start integer,
    source_end integer
);

comment on table articles is 'Articles of the issues, restored to reading order.';
comment on column articles.article_id is 'issue_id, a hyphen and the two-digit position.';
comment on column articles.issue_id is 'issues.issue_id.';
comment on column articles.position is 'Order in the issue, from 1.';
comment on column articles.kind is 'report, caption, notice, commentary, slogan or other.';
comment on column articles.kicker is 'Line above the headline (引题).';
comment on column articles.title is 'Main headline; empty for a fragment without one.';
comment on column articles.subtitle is 'Line below the headline (副题).';
comment on column articles.body is 'Text of the article, column breaks joined.';
comment on column articles.reporters is 'Names in the byline or at the end.';
comment on column articles.continued_on_page is 'Page that carries the rest: 3 for (下转3版).';
comment on column articles.event_date is 'Day of the reported event, the first one of a span.';
comment on column articles.event_date_evidence is 'The printed words behind event_date.';
comment on column articles.characters is 'Characters of headlines and body without white space.';
comment on column articles.source_start is 'First character of the article in issue_texts.text.';
comment on column articles.source_end is 'Character after its last one in issue_texts.text.';
