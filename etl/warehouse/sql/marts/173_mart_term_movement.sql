-- What rises, cools, falls silent or is first seen, period by period.
create or replace macro mart_term_movement(
    grain := 'month',
    basis := 'event',
    adcodes := null,
    periods_before := 3,
    min_articles := 5,
    with_reprints := true
) as table
with dated_articles as (
    select
        article_id,
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

newest as (
    select max(day) as last_date
    from dated_articles
),

at_hand as (
    select
        mart_period_start(grain, day) as period_start,
        count(*) as articles_at_hand
    from dated_articles
    where day is not null
    group by all
),

numbered as (
    select
        period_start,
        articles_at_hand,
        row_number() over (order by period_start) as period_number
    from at_hand
),

dated_terms as (
    select
        term,
        article_id,
        uses,
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
        mart_period_start(grain, day) as period_start,
        sum(uses)::bigint as uses,
        count(*) as articles
    from dated_terms
    where day is not null
    group by all
),

begun as (
    select
        term,
        min(period_start) as first_period
    from used
    group by term
),

laid_out as (
    select
        begun.term,
        numbered.period_start,
        numbered.period_number,
        numbered.articles_at_hand,
        coalesce(used.uses, 0) as uses,
        coalesce(used.articles, 0) as articles
    from begun
    inner join numbered on numbered.period_start >= begun.first_period
    left join used on used.term = begun.term and used.period_start = numbered.period_start
),

compared as (
    select
        term,
        period_start,
        period_number,
        uses,
        articles,
        articles_at_hand,
        row_number() over whole_life as periods_seen,
        avg(uses) over earlier as uses_before_mean,
        sum(articles) over earlier as articles_before,
        sum(articles_at_hand) over earlier as articles_at_hand_before
    from laid_out
    window
        whole_life as (partition by term order by period_number),
        earlier as (
            partition by term
            order by period_number
            rows between periods_before preceding and 1 preceding
        )
)

select
    compared.term,
    compared.period_start,
    mart_period_end(grain, compared.period_start) as period_end,
    compared.uses,
    compared.articles,
    compared.articles_at_hand,
    compared.articles / compared.articles_at_hand as share,
    compared.uses_before_mean,
    compared.articles_before::bigint as articles_before,
    compared.articles_at_hand_before::bigint as articles_at_hand_before,
    compared.articles_before / compared.articles_at_hand_before as share_before,
    case
        when compared.periods_seen = 1 then 'first seen'
        when compared.uses = 0 and compared.uses_before_mean >= 2 then 'silent'
        when greatest(compared.articles, compared.articles_before) < min_articles then 'too few'
        when compared.articles / compared.articles_at_hand
            >= 1.5 * compared.articles_before / compared.articles_at_hand_before then 'rising'
        when compared.articles / compared.articles_at_hand
            <= 0.5 * compared.articles_before / compared.articles_at_hand_before then 'cooling'
        else 'steady'
    end as movement,
    mart_period_end(grain, compared.period_start) > newest.last_date as is_partial
from compared
cross join newest;

comment on macro table mart_term_movement is 'Every covered period from the first use of a term on, against the up to periods_before covered periods before it (counties taken together). movement: first seen; silent (no use now after a mean of two or more uses per period before); rising or cooling (share of articles at least half above or below the share before, with at least min_articles articles in one of the two); steady; too few. Counties are taken together, so that a change of the papers at hand looks like a change of the term: ask for one county to be sure. Periods without coverage are skipped, not counted as silence; mind is_partial, a period that has not ended yet looks cooler in uses than it is. Arguments: grain, basis (event or issue), adcodes, periods_before, min_articles. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
