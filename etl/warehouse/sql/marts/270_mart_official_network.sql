-- Who appears with whom.
create or replace macro mart_official_network(
    official := null, adcodes := null, date_from := null, date_to := null, min_articles := 2
) as table
with present as (
    select distinct
        appearances.official_id,
        appearances.name,
        appearances.article_id,
        mart_articles.article_date
    from appearances
    inner join mart_articles on mart_articles.article_id = appearances.article_id
    where
        appearances.role not in ('mention', 'appointed', 'removed')
        and (adcodes is null or list_contains(adcodes, mart_articles.adcode))
        and (date_from is null or mart_articles.article_date >= date_from::date)
        and (date_to is null or mart_articles.article_date <= date_to::date)
),

centre as (
    select
        official_id,
        name,
        article_id,
        article_date
    from present
    where official is null or official_id = official
)

select
    centre.official_id as official_id_a,
    any_value(centre.name) as name_a,
    present.official_id as official_id_b,
    any_value(present.name) as name_b,
    count(*) as articles,
    min(centre.article_date) as first_date,
    max(centre.article_date) as last_date
from centre
inner join present on present.article_id = centre.article_id
where
    present.official_id <> centre.official_id
    and (official is not null or centre.official_id < present.official_id)
group by centre.official_id, present.official_id
having count(*) >= min_articles;

comment on macro table mart_official_network is 'Who appears with whom: pairs of officials doing something in the same article, with the number of such articles as weight; mentions, appointments and removals are no company. With official (an official_id) the pairs of that person, else every pair once. Arguments: official, adcodes, date_from, date_to, min_articles. An article on two events brings people together who never met.';
