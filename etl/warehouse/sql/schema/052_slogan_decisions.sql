-- What users decided on proposed terms, as this snapshot counts by it: decisions/slogans.csv when it was made.
create table slogan_decisions (
    term varchar not null,
    state varchar not null,
    variant_of varchar,
    kind varchar,
    level varchar,
    issuer varchar,
    parent varchar,
    components varchar,
    rhythm varchar,
    gloss_en varchar,
    note varchar
);

comment on table slogan_decisions is 'What users decided on proposed terms, as this snapshot counts by it: decisions/slogans.csv when it was made.';
comment on column slogan_decisions.term is 'The term decided on, as printed.';
comment on column slogan_decisions.state is 'accepted or rejected.';
comment on column slogan_decisions.variant_of is 'The term for which its uses count; null where it counts for itself.';
comment on column slogan_decisions.kind is 'See slogans.kind.';
comment on column slogan_decisions.level is 'See slogans.level.';
comment on column slogan_decisions.issuer is 'See slogans.issuer.';
comment on column slogan_decisions.parent is 'See slogans.parent.';
comment on column slogan_decisions.components is 'See slogans.components; separated by semicolons.';
comment on column slogan_decisions.rhythm is 'See slogans.rhythm.';
comment on column slogan_decisions.gloss_en is 'See slogans.gloss_en.';
comment on column slogan_decisions.note is 'Remarks of who decided.';
