-- In which order counties took up a term.
create or replace view mart_term_adoption as
with covered as (
    select
        adcode,
        min(article_date) as covered_since,
        max(article_date) as covered_until
    from mart_articles
    where article_date is not null and adcode is not null
    group by adcode
),

used as (
    select
        term,
        adcode,
        min(article_date) as first_date,
        max(article_date) as last_date,
        arg_min(article_id, article_date::varchar || article_id) as first_article_id,
        sum(uses)::bigint as uses,
        count(*) as articles
    from mart_term_articles
    where article_date is not null and adcode is not null
    group by term, adcode
)

select
    used.term,
    used.adcode,
    places.county,
    places.city,
    places.province,
    used.first_date,
    used.last_date,
    used.first_article_id,
    used.uses,
    used.articles,
    rank() over (partition by used.term order by used.first_date) as adoption_order,
    used.first_date - min(used.first_date) over (partition by used.term) as lag_days,
    covered.covered_since,
    used.first_date - covered.covered_since as days_watched_before,
    covered.covered_until - used.last_date as days_since_last_use
from used
inner join covered on covered.adcode = used.adcode
left join places on places.adcode = used.adcode;

comment on view mart_term_adoption is 'In which order counties took up a term: one row per term and county that prints it, by event date. lag_days counts from the first use in any county at hand. A first use is only the first at hand: with days_watched_before near zero the county may have used the term long before these files begin.';
comment on column mart_term_adoption.first_date is 'First day with the term in the county.';
comment on column mart_term_adoption.last_date is 'Last day with the term in the county.';
comment on column mart_term_adoption.first_article_id is 'Article with the first use (articles.article_id).';
comment on column mart_term_adoption.adoption_order is '1 for the first county; counties of the same day share a place.';
comment on column mart_term_adoption.lag_days is 'Days from the first use in any county at hand.';
comment on column mart_term_adoption.covered_since is 'First day at hand for the county.';
comment on column mart_term_adoption.days_watched_before is 'Days from the first day at hand to the first use; near zero the true first use may be earlier.';
comment on column mart_term_adoption.days_since_last_use is 'Days from the last use to the last day at hand for the county.';
comment on column mart_term_adoption.term is 'The campaign term (slogans.term).';
comment on column mart_term_adoption.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_term_adoption.county is 'Its name, for example 柯城区.';
comment on column mart_term_adoption.city is 'Prefecture-level unit above it.';
comment on column mart_term_adoption.province is 'Province-level unit above it.';
comment on column mart_term_adoption.uses is 'Uses in the county.';
comment on column mart_term_adoption.articles is 'Articles with the term in the county.';
