-- Fingerprints of the articles' bodies (MinHash), by which reprints are found.
create table article_fingerprints (
    article_id varchar primary key,
    issue_id varchar not null,
    bands bigint[] not null,
    sketch utinyint[] not null,
    is_linked boolean not null
);

comment on table article_fingerprints is 'Fingerprints of the articles'' bodies (MinHash over runs of five characters), by which reprints are found; articles of fewer than 100 characters have none.';
comment on column article_fingerprints.article_id is 'articles.article_id.';
comment on column article_fingerprints.issue_id is 'issues.issue_id.';
comment on column article_fingerprints.bands is 'Six 32-bit numbers; articles that share one may be the same text.';
comment on column article_fingerprints.sketch is 'Lowest bytes of 30 minimum hashes: the share of equal ones estimates the share of text in common.';
comment on column article_fingerprints.is_linked is 'False only while a batch is in work: whether reprint_links knows the article yet.';
