-- A component has a count exactly where it is a term of the lexicon.
select
    term,
    component,
    adcode,
    uses
from mart_campaign_components
where is_counted <> (uses is not null) or uses < articles;
