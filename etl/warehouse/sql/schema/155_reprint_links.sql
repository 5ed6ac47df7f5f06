-- Which articles share a band of their fingerprints, each with the earliest article that has it.
create table reprint_links (
    band bigint not null,
    article_id varchar not null,
    issue_id varchar not null,
    eldest_id varchar not null,
    similarity double not null
);

comment on table reprint_links is 'Which articles share a band of their fingerprints, each with the earliest article that has it. Articles of one issue alone make no link. mart_reprints makes groups of them.';
comment on column reprint_links.band is 'The shared number of article_fingerprints.bands.';
comment on column reprint_links.article_id is 'articles.article_id.';
comment on column reprint_links.issue_id is 'issues.issue_id of that article.';
comment on column reprint_links.eldest_id is 'Earliest article with the band, by event date; itself for that one.';
comment on column reprint_links.similarity is 'Share of equal places of the two sketches: estimated share of text in common.';
