-- What the lexicon knows of each campaign, with its use at hand; those in use first.
select
    term,
    state,
    kind,
    level,
    issuer,
    parent,
    children,
    components,
    variants,
    rhythm,
    gloss_en,
    first_source,
    note,
    first_date,
    last_date,
    uses,
    articles,
    counties
from mart_campaigns
order by uses desc, term;
