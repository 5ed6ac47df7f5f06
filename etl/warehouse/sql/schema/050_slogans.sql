-- Campaign terms (提法): those of the lexicon, and those that discovery proposes.
create table slogans (
    term varchar not null,
    state varchar not null,
    kind varchar,
    level varchar,
    issuer varchar,
    parent varchar,
    components varchar[] not null,
    variants varchar[] not null,
    rhythm varchar,
    gloss_en varchar,
    first_source varchar,
    note varchar
);

comment on table slogans is 'Campaign terms (提法): those of the lexicon, and those that discovery proposes.';
comment on column slogans.term is 'The canonical form, for example 六比六晒.';
comment on column slogans.state is 'lexicon, proposed, accepted or rejected.';
comment on column slogans.kind is 'campaign, mechanism, contest, goal, formula, project or problem; null for proposed ones.';
comment on column slogans.level is 'Level that coined it: national, province, city, county or town.';
comment on column slogans.issuer is 'Body that issued it as printed, for example 柯城区委.';
comment on column slogans.parent is 'The campaign it belongs to (slogans.term).';
comment on column slogans.components is 'What it consists of, as printed.';
comment on column slogans.variants is 'Other printed forms counted as this term.';
comment on column slogans.rhythm is 'Promised rhythm of a mechanism, for example 每周督查、半月通报、每月排名.';
comment on column slogans.gloss_en is 'What it means, in English.';
comment on column slogans.first_source is 'Where it was first seen in print.';
comment on column slogans.note is 'Remarks.';
