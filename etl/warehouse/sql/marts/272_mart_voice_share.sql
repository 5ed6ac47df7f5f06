-- How much of the attributed speech each official has.
create or replace macro mart_voice_share(adcodes := null, date_from := null, date_to := null) as table
with attributed as (
    select
        speeches.official_id,
        speeches.name,
        mart_articles.adcode,
        mart_articles.county,
        speeches.article_id,
        speeches.end_char - speeches.start_char as characters
    from speeches
    inner join mart_articles on mart_articles.article_id = speeches.article_id
    where
        (adcodes is null or list_contains(adcodes, mart_articles.adcode))
        and (date_from is null or mart_articles.article_date >= date_from::date)
        and (date_to is null or mart_articles.article_date <= date_to::date)
)

select
    adcode,
    any_value(county) as county,
    official_id,
    any_value(name) as name,
    count(*) as speeches,
    count(distinct article_id) as articles,
    sum(characters)::bigint as voice_characters,
    sum(sum(characters)) over (partition by adcode)::bigint as county_voice_characters,
    voice_characters / county_voice_characters as voice_share
from attributed
group by adcode, official_id;

comment on macro table mart_voice_share is 'How much of the words that a county''s papers attribute to officials each has: characters of speeches (蒋国强指出,… up to the next speaker or the end of the paragraph) over those of all officials there. It measures the paper''s summary, not the length of a speech; words of the meeting itself (会议指出) belong to nobody. Arguments: adcodes of the papers, date_from, date_to.';
