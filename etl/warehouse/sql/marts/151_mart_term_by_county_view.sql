-- Campaign terms by county over everything at hand, where used.
create or replace view mart_term_by_county as
select
    term,
    adcode,
    county,
    city,
    province,
    uses,
    articles,
    headline_uses,
    first_date,
    last_date,
    articles_at_hand,
    characters_at_hand,
    issues_at_hand,
    share,
    share_low,
    share_high,
    per_10000
from mart_term_by_county();

comment on view mart_term_by_county is 'mart_term_by_county() over everything at hand, one row per term and county that prints it; the table macro of the same name takes terms and days.';
comment on column mart_term_by_county.term is 'The campaign term (slogans.term).';
comment on column mart_term_by_county.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_term_by_county.county is 'Its name, for example 柯城区.';
comment on column mart_term_by_county.city is 'Prefecture-level unit above it.';
comment on column mart_term_by_county.province is 'Province-level unit above it.';
comment on column mart_term_by_county.uses is 'Printed occurrences, in headlines or body.';
comment on column mart_term_by_county.articles is 'Articles that print it.';
comment on column mart_term_by_county.headline_uses is 'Those of them that stand in kicker, title or subtitle.';
comment on column mart_term_by_county.first_date is 'First day of it, by event.';
comment on column mart_term_by_county.last_date is 'Last day of it, by event.';
comment on column mart_term_by_county.articles_at_hand is 'Articles at hand for the same counties and days: the denominator of share.';
comment on column mart_term_by_county.characters_at_hand is 'Their characters without white space: the denominator of per_10000.';
comment on column mart_term_by_county.issues_at_hand is 'Issues that they stand in.';
comment on column mart_term_by_county.share is 'articles / articles_at_hand.';
comment on column mart_term_by_county.share_low is 'Lower end of its 95 % Wilson interval.';
comment on column mart_term_by_county.share_high is 'Upper end of its 95 % Wilson interval.';
comment on column mart_term_by_county.per_10000 is 'Uses per 10,000 characters at hand.';
