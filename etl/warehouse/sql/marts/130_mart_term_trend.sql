-- Curves of campaign terms by county: one row per term, county and covered period.
create or replace macro mart_term_trend(
    terms, grain := 'month', basis := 'event', adcodes := null, with_reprints := true
) as table
with dated_articles as (
    select
        adcode,
        county,
        article_id,
        issue_id,
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

at_hand as (
    select
        adcode,
        county,
        mart_period_start(grain, day) as period_start,
        count(*) as articles_at_hand,
        sum(characters)::bigint as characters_at_hand,
        count(distinct issue_id) as issues_at_hand
    from dated_articles
    where day is not null
    group by all
),

newest as (
    select
        adcode,
        max(day) as last_date
    from dated_articles
    group by adcode
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
        list_contains(terms, term)
        and (adcodes is null or list_contains(adcodes, adcode))
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
        mart_period_start(grain, day) as period_start,
        sum(uses)::bigint as uses,
        sum(headline_uses)::bigint as headline_uses,
        count(*) as articles
    from dated_terms
    where day is not null
    group by all
),

asked as (
    select distinct unnest(terms) as term
)

select
    asked.term,
    at_hand.adcode,
    at_hand.county,
    at_hand.period_start,
    mart_period_end(grain, at_hand.period_start) as period_end,
    coalesce(used.uses, 0) as uses,
    coalesce(used.articles, 0) as articles,
    coalesce(used.headline_uses, 0) as headline_uses,
    at_hand.articles_at_hand,
    at_hand.characters_at_hand,
    at_hand.issues_at_hand,
    coalesce(used.articles, 0) / at_hand.articles_at_hand as share,
    mart_wilson_low(coalesce(used.articles, 0), at_hand.articles_at_hand) as share_low,
    mart_wilson_high(coalesce(used.articles, 0), at_hand.articles_at_hand) as share_high,
    10000.0 * coalesce(used.uses, 0) / nullif(at_hand.characters_at_hand, 0) as per_10000,
    mart_period_end(grain, at_hand.period_start) > newest.last_date as is_partial
from asked
cross join at_hand
inner join newest on newest.adcode is not distinct from at_hand.adcode
left join used
    on
        used.term = asked.term
        and used.adcode is not distinct from at_hand.adcode
        and used.period_start = at_hand.period_start;

comment on macro table mart_term_trend is 'Curves of campaign terms: one row per term, county and period with at least one dated article. Arguments: terms (list), grain (day, week, month, quarter, year), basis (event: day of the reported event, or issue: day of the paper), adcodes (list, null for all). share = articles with the term / articles_at_hand, with its 95 % Wilson interval; per_10000 = uses per 10,000 characters_at_hand. A period without a row has no coverage: a gap, not a zero. is_partial: the period is not over at the newest date at hand for that county. Articles without any date are in no period (see mart_coverage). with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
