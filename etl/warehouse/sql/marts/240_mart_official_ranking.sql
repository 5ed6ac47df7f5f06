-- Ranking of officials, for some counties and days or for all.
create or replace macro mart_official_ranking(adcodes := null, date_from := null, date_to := null) as table
with chosen as (
    select
        official_id,
        name,
        scope,
        posts,
        role,
        adcode,
        county,
        article_id,
        issue_id,
        article_date
    from mart_appearance_list
    where
        (adcodes is null or list_contains(adcodes, adcode))
        and (date_from is null or article_date >= date_from::date)
        and (date_to is null or article_date <= date_to::date)
)

select
    official_id,
    any_value(name) as name,
    any_value(scope) as scope,
    mode(county) as county,
    arg_max(posts, article_date) filter (where len(posts) > 0) as latest_posts,
    count(*) as appearances,
    count(distinct article_id) as articles,
    count(distinct article_id) filter (where role <> 'mention') as articles_present,
    count(distinct issue_id) as issues,
    count(*) filter (where role = 'chair') as chair,
    count(*) filter (where role = 'speak') as speak,
    count(*) filter (where role = 'attend') as attend,
    count(*) filter (where role = 'inspect') as inspect,
    count(*) filter (where role = 'accompany') as accompany,
    count(*) filter (where role = 'report') as report,
    count(*) filter (where role = 'appointed') as appointed,
    count(*) filter (where role = 'removed') as removed,
    count(*) filter (where role = 'mention') as mention,
    min(article_date) as first_date,
    max(article_date) as last_date
from chosen
group by official_id;

comment on macro table mart_official_ranking is 'One row per official: appearances by role, articles, first and last day by event, newest printed posts. Arguments: adcodes of the papers (list), date_from, date_to (both included); null takes all. articles_present leaves out mentions. A person is a name within a scope (officials.scope): namesakes inside it are one, misprints are two (see mart_same_person_suggestions). Counts follow the papers at hand, not the officials'' diaries.';
