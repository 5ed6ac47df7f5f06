-- Ranking of campaign terms, for some counties and days or for all.
create or replace macro mart_top_terms(
    adcodes := null, date_from := null, date_to := null, basis := 'event', with_reprints := true
) as table
with dated_articles as (
    select
        article_id,
        issue_id,
        adcode,
        characters,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_articles
    where
        (adcodes is null or list_contains(adcodes, adcode))
        and article_id not in (
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
        characters,
        day
    from dated_articles
    where (date_from is null or day >= date_from::date) and (date_to is null or day <= date_to::date)
),

at_hand as (
    select
        count(*) as articles_at_hand,
        sum(characters)::bigint as characters_at_hand
    from chosen_articles
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
        (adcodes is null or list_contains(adcodes, adcode))
        and article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

used as (
    select
        term,
        any_value(state) as state,
        sum(uses)::bigint as uses,
        count(*) as articles,
        sum(headline_uses)::bigint as headline_uses,
        count(distinct issue_id) as issues,
        count(distinct adcode) as counties,
        min(day) as first_date,
        max(day) as last_date
    from dated_terms
    where (date_from is null or day >= date_from::date) and (date_to is null or day <= date_to::date)
    group by term
)

select
    used.term,
    used.state,
    slogans.kind,
    slogans.level,
    slogans.gloss_en,
    used.uses,
    used.articles,
    used.headline_uses,
    used.issues,
    used.counties,
    used.first_date,
    used.last_date,
    at_hand.articles_at_hand,
    at_hand.characters_at_hand,
    used.articles / at_hand.articles_at_hand as share,
    mart_wilson_low(used.articles, at_hand.articles_at_hand) as share_low,
    mart_wilson_high(used.articles, at_hand.articles_at_hand) as share_high,
    10000.0 * used.uses / nullif(at_hand.characters_at_hand, 0) as per_10000
from used
cross join at_hand
left join slogans on slogans.term = used.term;

comment on macro table mart_top_terms is 'Ranking of campaign terms. Arguments: adcodes (list), date_from, date_to (days, both included), basis (event or issue); null takes all. With a bound on days, articles without a date are left out; without one they count. share = articles with the term / articles_at_hand; per_10000 = uses per 10,000 characters_at_hand. State tells terms of the lexicon from proposed ones. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
