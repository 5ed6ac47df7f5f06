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
