-- Campaign terms by county, for some days or for all.
create or replace macro mart_term_by_county(
    terms := null, date_from := null, date_to := null, basis := 'event', with_reprints := true
) as table
with dated_articles as (
    select
        article_id,
        issue_id,
        adcode,
        county,
        city,
        province,
        characters,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_articles
    where
        article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

chosen_articles as (
    select
        article_id,
        issue_id,
        adcode,
        county,
        city,
        province,
        characters,
        day
    from dated_articles
    where (date_from is null or day >= date_from::date) and (date_to is null or day <= date_to::date)
),

at_hand as (
    select
        adcode,
        county,
        city,
        province,
        count(*) as articles_at_hand,
        sum(characters)::bigint as characters_at_hand,
        count(distinct issue_id) as issues_at_hand
    from chosen_articles
    group by all
),

dated_terms as (
    select
        term,
        state,
        article_id,
        issue_id,
        adcode,
        uses,
        headline_uses,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_term_articles
    where
        (terms is null or list_contains(terms, term))
        and article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

used as (
    select
        term,
        adcode,
        sum(uses)::bigint as uses,
        count(*) as articles,
        sum(headline_uses)::bigint as headline_uses,
        min(day) as first_date,
        max(day) as last_date
    from dated_terms
    where (date_from is null or day >= date_from::date) and (date_to is null or day <= date_to::date)
    group by term, adcode
),

asked as (
    select distinct term
    from used
)

select
    asked.term,
    at_hand.adcode,
    at_hand.county,
    at_hand.city,
    at_hand.province,
    coalesce(used.uses, 0) as uses,
    coalesce(used.articles, 0) as articles,
    coalesce(used.headline_uses, 0) as headline_uses,
    used.first_date,
    used.last_date,
    at_hand.articles_at_hand,
    at_hand.characters_at_hand,
    at_hand.issues_at_hand,
    coalesce(used.articles, 0) / at_hand.articles_at_hand as share,
    mart_wilson_low(coalesce(used.articles, 0), at_hand.articles_at_hand) as share_low,
    mart_wilson_high(coalesce(used.articles, 0), at_hand.articles_at_hand) as share_high,
    10000.0 * coalesce(used.uses, 0) / nullif(at_hand.characters_at_hand, 0) as per_10000
from asked
cross join at_hand
left join used on used.term = asked.term and used.adcode is not distinct from at_hand.adcode
where terms is not null or used.uses > 0;

comment on macro table mart_term_by_county is 'Campaign terms by county. Arguments: terms (list; null gives every term, then only where it is used), date_from, date_to (days, both included), basis (event or issue). A county at hand that does not print an asked term has a zero; a county that is not at hand has no row. share = articles with the term / articles_at_hand of that county. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
