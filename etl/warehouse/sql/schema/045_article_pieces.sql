-- How each restored field maps back to the source text: length characters at at_char stand at source_start.
create table article_pieces (
    article_id varchar not null,
    issue_id varchar not null,
    field varchar not null,
    at_char integer not null,
    source_start integer not null,
    length integer not null
);

comment on table article_pieces is 'How each restored field maps back to the source text: length characters at at_char stand at source_start.';
comment on column article_pieces.article_id is 'articles.article_id.';
comment on column article_pieces.issue_id is 'issues.issue_id.';
comment on column article_pieces.field is 'kicker, title, subtitle or body.';
comment on column article_pieces.at_char is 'First character of the piece within the field.';
comment on column article_pieces.source_start is 'First character of the piece in issue_texts.text.';
comment on column article_pieces.length is 'Characters in the piece.';
