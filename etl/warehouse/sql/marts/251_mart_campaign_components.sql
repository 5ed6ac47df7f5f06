-- Which components of a campaign are used in which county.
create or replace view mart_campaign_components as
with parts as (
    select
        term,
        unnest(components) as component,
        generate_subscripts(components, 1) as component_number
    from slogans
    where state <> 'rejected'
),

used as (
    select
        mart_term_articles.term,
        mart_term_articles.adcode,
        any_value(places.county) as county,
        sum(mart_term_articles.uses)::bigint as uses,
        count(*) as articles,
        min(mart_term_articles.article_date) as first_date,
        max(mart_term_articles.article_date) as last_date
    from mart_term_articles
    left join places on places.adcode = mart_term_articles.adcode
    where
        mart_term_articles.term in (select parts.term from parts)
        or mart_term_articles.term in (select parts.component from parts)
    group by mart_term_articles.term, mart_term_articles.adcode
),

places_using as (
    select
        parts.term,
        used.adcode,
        any_value(used.county) as county
    from parts
    inner join used on used.term = parts.term or used.term = parts.component
    group by parts.term, used.adcode
)

select
    parts.term,
    parts.component_number,
    parts.component,
    slogans.term is not null as is_counted,
    places_using.adcode,
    places_using.county,
    case when slogans.term is not null then coalesce(used.uses, 0) end as uses,
    case when slogans.term is not null then coalesce(used.articles, 0) end as articles,
    used.first_date,
    used.last_date
from parts
inner join places_using on places_using.term = parts.term
left join slogans on slogans.term = parts.component
left join used
    on used.term = parts.component and used.adcode is not distinct from places_using.adcode;

comment on view mart_campaign_components is 'Which components of a campaign are used where: one row per campaign, component and county that prints the campaign or any part of it; a zero says that this county prints others but not this one. A component is counted (is_counted) if it stands in the lexicon as a term of its own, else uses and articles are null.';
comment on column mart_campaign_components.component is 'Component as the lexicon has it, for example 比实绩、晒进位.';
comment on column mart_campaign_components.component_number is 'Its place in the printed order.';
comment on column mart_campaign_components.is_counted is 'False where the component is no term of the lexicon, so that its uses are not known.';
comment on column mart_campaign_components.term is 'The campaign (slogans.term).';
comment on column mart_campaign_components.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_campaign_components.county is 'Its name, for example 柯城区.';
comment on column mart_campaign_components.uses is 'Uses of the component in that county; null where it is not counted.';
comment on column mart_campaign_components.articles is 'Articles with the component in that county; null where it is not counted.';
comment on column mart_campaign_components.first_date is 'First day of the component there, by event.';
comment on column mart_campaign_components.last_date is 'Last day of the component there, by event.';
