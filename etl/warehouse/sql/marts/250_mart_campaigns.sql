-- What is known of each campaign, mechanism and contest, with its use.
create or replace view mart_campaigns as
with children as (
    select
        parent,
        list(term order by term) as children
    from slogans
    where parent is not null and state <> 'rejected'
    group by parent
)

select
    slogans.term,
    slogans.state,
    slogans.kind,
    slogans.level,
    slogans.issuer,
    slogans.parent,
    coalesce(children.children, []) as children,
    slogans.components,
    slogans.variants,
    slogans.rhythm,
    slogans.gloss_en,
    slogans.first_source,
    slogans.note,
    mart_top_terms.first_date,
    mart_top_terms.last_date,
    coalesce(mart_top_terms.uses, 0) as uses,
    coalesce(mart_top_terms.articles, 0) as articles,
    coalesce(mart_top_terms.counties, 0) as counties
from slogans
left join children on children.parent = slogans.term
left join mart_top_terms on mart_top_terms.term = slogans.term
where
    slogans.state <> 'rejected'
    and (
        slogans.kind in ('campaign', 'mechanism', 'contest')
        or len(slogans.components) > 0
        or slogans.rhythm is not null
        or children.children is not null
    );

comment on view mart_campaigns is 'What the lexicon knows of each campaign, mechanism and contest (or any term with components, rhythm or children), with its use at hand. uses is zero where no article at hand prints it. What is null is not known; nothing here is guessed from the text.';
comment on column mart_campaigns.children is 'Campaigns that name it as their parent.';
comment on column mart_campaigns.first_date is 'First day at hand with the term, by event.';
comment on column mart_campaigns.last_date is 'Last day at hand with the term, by event.';
comment on column mart_campaigns.term is 'The campaign term (slogans.term).';
comment on column mart_campaigns.state is 'lexicon, proposed, accepted or rejected.';
comment on column mart_campaigns.kind is 'campaign, mechanism, contest, goal, formula, project or problem; null for proposed terms.';
comment on column mart_campaigns.level is 'Level that coined the term: national, province, city, county or town.';
comment on column mart_campaigns.issuer is 'Body that issued it as printed, for example 柯城区委.';
comment on column mart_campaigns.parent is 'The campaign it belongs to (slogans.term).';
comment on column mart_campaigns.components is 'What it consists of, as printed.';
comment on column mart_campaigns.variants is 'Other printed forms counted as this term.';
comment on column mart_campaigns.rhythm is 'Promised rhythm of a mechanism, for example 每周督查、半月通报、每月排名.';
comment on column mart_campaigns.gloss_en is 'What it means, in English.';
comment on column mart_campaigns.first_source is 'Where it was first seen in print.';
comment on column mart_campaigns.note is 'Remarks.';
comment on column mart_campaigns.uses is 'Printed occurrences, in headlines or body.';
comment on column mart_campaigns.articles is 'Articles that print it.';
comment on column mart_campaigns.counties is 'Counties whose papers print it; issues without a county are not counted.';
