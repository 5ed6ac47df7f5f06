-- The life of a term: first and last use, age, spread over counties.
create or replace view mart_term_life as
with covered as (
    select
        count(distinct adcode) as counties_at_hand,
        max(article_date) as newest_date
    from mart_articles
    where article_date is not null and adcode is not null
),

lives as (
    select
        term,
        min(first_date) as first_date,
        max(last_date) as last_date,
        arg_min(county, (adoption_order, adcode)) as first_county,
        count(*) as counties,
        count(distinct province) as provinces,
        sum(uses)::bigint as uses,
        sum(articles)::bigint as articles,
        max(lag_days) as days_to_last_county
    from mart_term_adoption
    group by term
)

select
    lives.term,
    coalesce(slogans.state, 'proposed') as state,
    slogans.kind,
    slogans.level,
    slogans.parent,
    lives.first_date,
    lives.last_date,
    lives.first_county,
    covered.newest_date - lives.first_date as age_days,
    covered.newest_date - lives.last_date as days_since_last_use,
    lives.counties,
    covered.counties_at_hand,
    lives.counties / covered.counties_at_hand as share_of_counties,
    lives.provinces,
    lives.days_to_last_county,
    lives.uses,
    lives.articles
from lives
cross join covered
left join slogans on slogans.term = lives.term;

comment on view mart_term_life is 'The life of a term over all counties, by event date: first and last use, age, spread. share_of_counties = counties that print it / counties at hand. Ages are counted to the newest day at hand, not to today. Uses in articles without date or county are not in it.';
comment on column mart_term_life.first_county is 'County of the first use; of several on one day the one with the lowest code.';
comment on column mart_term_life.age_days is 'Days from the first use to the newest day at hand.';
comment on column mart_term_life.days_since_last_use is 'Days from the last use to the newest day at hand.';
comment on column mart_term_life.counties is 'Counties that print it.';
comment on column mart_term_life.counties_at_hand is 'Counties with dated articles at hand: the denominator.';
comment on column mart_term_life.share_of_counties is 'counties / counties_at_hand.';
comment on column mart_term_life.provinces is 'Provinces of these counties.';
comment on column mart_term_life.days_to_last_county is 'Days from the first use to the first use in the county that came last.';
comment on column mart_term_life.term is 'The campaign term (slogans.term).';
comment on column mart_term_life.state is 'lexicon, proposed, accepted or rejected.';
comment on column mart_term_life.kind is 'campaign, mechanism, contest, goal, formula, project or problem; null for proposed terms.';
comment on column mart_term_life.level is 'Level that coined the term: national, province, city, county or town.';
comment on column mart_term_life.parent is 'The campaign it belongs to (slogans.term).';
comment on column mart_term_life.first_date is 'First day of it, by event.';
comment on column mart_term_life.last_date is 'Last day of it, by event.';
comment on column mart_term_life.uses is 'Printed occurrences, in headlines or body.';
comment on column mart_term_life.articles is 'Articles that print it.';
