-- Every occurrence of a campaign term: one row each.
create table slogan_uses (
    slogan_use_id varchar not null,
    article_id varchar not null,
    issue_id varchar not null,
    term varchar not null,
    surface varchar not null,
    in_headline boolean not null,
    field varchar not null,
    start_char integer not null,
    end_char integer not null,
    source_start integer,
    source_end integer,
    rule varchar not null,
    confidence double
);

comment on table slogan_uses is 'Every occurrence of a campaign term: one row each.';
comment on column slogan_uses.slogan_use_id is 'article_id, a hyphen and a running number.';
comment on column slogan_uses.article_id is 'articles.article_id.';
comment on column slogan_uses.issue_id is 'issues.issue_id.';
comment on column slogan_uses.term is 'slogans.term.';
comment on column slogan_uses.surface is 'The words as they stand in the article.';
comment on column slogan_uses.in_headline is 'True in kicker, title or subtitle.';
comment on column slogan_uses.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column slogan_uses.start_char is 'First character within that field, counted from 0.';
comment on column slogan_uses.end_char is 'Character after the last one within that field.';
comment on column slogan_uses.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column slogan_uses.source_end is 'Character after the last one in issue_texts.text.';
comment on column slogan_uses.rule is 'Name of the rule that found it.';
comment on column slogan_uses.confidence is 'How far that rule is to be trusted, from 0 to 1: the share of its findings on labelled pages that were right, (right + 1) / (given + 2).';
