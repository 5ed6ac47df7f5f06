-- How much of the attributed speech each official has.
create or replace macro mart_voice_share(adcodes := null, date_from := null, date_to := null) as table
with passages as (
    select distinct
        official_id,
        name,
        adcode,
        county,
        article_id,
        field,
        passage_start,
        passage_end
    from mart_appearance_list
    where
        role = 'speak'
        and passage_end > passage_start
        and (adcodes is null or list_contains(adcodes, adcode))
        and (date_from is null or article_date >= date_from::date)
        and (date_to is null or article_date <= date_to::date)
)

select
    adcode,
    any_value(county) as county,
    official_id,
    any_value(name) as name,
    count(*) as passages,
    count(distinct article_id) as articles,
    sum(passage_end - passage_start)::bigint as voice_characters,
    sum(sum(passage_end - passage_start)) over (partition by adcode)::bigint as county_voice_characters,
    voice_characters / county_voice_characters as voice_share
from passages
group by adcode, official_id;

comment on macro table mart_voice_share is 'How much of the speech attributed to officials in a county''s papers each has: characters of the passages that gave the role speak, over those of all officials in that county. A passage with two speakers counts for both. Arguments: adcodes of the papers, date_from, date_to. A paper''s summary, not the length of a speech.';
