-- How much is at hand within the filters: one row.
with papers as (
    select
        coalesce(sum(issues), 0)::bigint as issues,
        count(distinct adcode) as counties,
        coalesce(sum(issues_without_date), 0)::bigint as issues_without_date
    from mart_coverage
    where
        ($adcodes is null or list_contains($adcodes, adcode))
        and ($date_from is null or paper_date >= $date_from::date)
        and ($date_to is null or paper_date <= $date_to::date)
),

texts as (
    select
        count(*) as articles,
        coalesce(sum(characters), 0)::bigint as characters,
        min(case when $basis = 'issue' then paper_date else article_date end) as first_date,
        max(case when $basis = 'issue' then paper_date else article_date end) as last_date
    from mart_articles
    where
        ($adcodes is null or list_contains($adcodes, adcode))
        and ($date_from is null or case when $basis = 'issue' then paper_date else article_date end >= $date_from::date)
        and ($date_to is null or case when $basis = 'issue' then paper_date else article_date end <= $date_to::date)
        and ($with_reprints or article_id not in (select article_id from mart_reprints where is_reprint))
),

terms as (
    select
        count(*) as terms,
        coalesce(sum(uses), 0)::bigint as uses
    from mart_top_terms(adcodes := $adcodes, date_from := $date_from, date_to := $date_to, basis := $basis, with_reprints := $with_reprints)
),

gatherings as (
    select coalesce(sum(meetings), 0)::bigint as meetings
    from mart_meeting_counts
    where
        ($adcodes is null or list_contains($adcodes, adcode))
        and ($date_from is null or meeting_day >= $date_from::date)
        and ($date_to is null or meeting_day <= $date_to::date)
),

people as (
    select count(*) as officials
    from mart_official_ranking(adcodes := $adcodes, date_from := $date_from, date_to := $date_to)
)

select
    papers.issues,
    papers.counties,
    papers.issues_without_date,
    texts.articles,
    texts.characters,
    texts.first_date,
    texts.last_date,
    terms.terms,
    terms.uses,
    gatherings.meetings,
    people.officials
from papers, texts, terms, gatherings, people;
