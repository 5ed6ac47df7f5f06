-- Ranking of campaign terms over everything at hand.
create or replace view mart_top_terms as
select
    term,
    state,
    kind,
    level,
    gloss_en,
    uses,
    articles,
    headline_uses,
    issues,
    counties,
    first_date,
    last_date,
    articles_at_hand,
    characters_at_hand,
    share,
    share_low,
    share_high,
    per_10000
from mart_top_terms();

comment on view mart_top_terms is 'mart_top_terms() over everything at hand; the table macro of the same name takes counties and days.';
comment on column mart_top_terms.term is 'The campaign term (slogans.term).';
comment on column mart_top_terms.state is 'lexicon, proposed, accepted or rejected.';
comment on column mart_top_terms.kind is 'campaign, mechanism, contest, goal, formula, project or problem; null for proposed terms.';
comment on column mart_top_terms.level is 'Level that coined the term: national, province, city, county or town.';
comment on column mart_top_terms.gloss_en is 'What it means, in English.';
comment on column mart_top_terms.uses is 'Printed occurrences, in headlines or body.';
comment on column mart_top_terms.articles is 'Articles that print it.';
comment on column mart_top_terms.headline_uses is 'Those of them that stand in kicker, title or subtitle.';
comment on column mart_top_terms.issues is 'Issues that print it.';
comment on column mart_top_terms.counties is 'Counties whose papers print it; issues without a county are not counted.';
comment on column mart_top_terms.first_date is 'First day of it, by event.';
comment on column mart_top_terms.last_date is 'Last day of it, by event.';
comment on column mart_top_terms.articles_at_hand is 'Articles at hand for the same counties and days: the denominator of share.';
comment on column mart_top_terms.characters_at_hand is 'Their characters without white space: the denominator of per_10000.';
comment on column mart_top_terms.share is 'articles / articles_at_hand.';
comment on column mart_top_terms.share_low is 'Lower end of its 95 % Wilson interval.';
comment on column mart_top_terms.share_high is 'Upper end of its 95 % Wilson interval.';
comment on column mart_top_terms.per_10000 is 'Uses per 10,000 characters at hand.';
