-- The uses of each campaign term added up per article, with the article's place and dates: what the counts read.
create table article_terms (
    article_id varchar not null,
    issue_id varchar not null,
    term varchar not null,
    adcode varchar,
    article_date date,
    paper_date date,
    uses integer not null,
    headline_uses integer not null
);

comment on table article_terms is 'The uses of each campaign term added up per article, with the article''s place and dates: slogan_uses made small, so that counts over a province stay quick. One row per article and term.';
comment on column article_terms.article_id is 'articles.article_id.';
comment on column article_terms.issue_id is 'issues.issue_id.';
comment on column article_terms.term is 'slogans.term.';
comment on column article_terms.adcode is 'issues.adcode.';
comment on column article_terms.article_date is 'Effective date by event: the day of the event, else of the issue, else the latest event of the issue.';
comment on column article_terms.paper_date is 'Effective date by issue: the date of the issue, else its latest event.';
comment on column article_terms.uses is 'Printed occurrences.';
comment on column article_terms.headline_uses is 'Those of them in kicker, title or subtitle.';
