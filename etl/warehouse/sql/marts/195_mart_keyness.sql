-- What some counties or days say more than the rest, or less.
create or replace macro mart_keyness(
    adcodes := null, date_from := null, date_to := null, basis := 'event', min_uses := 3, with_reprints := true
) as table
with dated_articles as (
    select
        article_id,
        adcode,
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

parted as (
    select
        article_id,
        characters,
        coalesce(
            (adcodes is null or list_contains(adcodes, adcode))
            and (date_from is null or day >= date_from::date)
            and (date_to is null or day <= date_to::date),
            false
        ) as is_focus
    from dated_articles
),

sizes as (
    select
        sum(characters) filter (where is_focus) as focus_characters,
        sum(characters) filter (where not is_focus) as rest_characters
    from parted
),

dated_terms as (
    select
        term,
        article_id,
        adcode,
        uses,
        case when basis = 'issue' then paper_date else article_date end as day
    from mart_term_articles
    where
        article_id not in (
            select mart_reprints.article_id
            from mart_reprints
            where mart_reprints.is_reprint and not with_reprints
        )
),

parted_terms as (
    select
        term,
        uses,
        coalesce(
            (adcodes is null or list_contains(adcodes, adcode))
            and (date_from is null or day >= date_from::date)
            and (date_to is null or day <= date_to::date),
            false
        ) as is_focus
    from dated_terms
),

counts as (
    select
        term,
        coalesce(sum(uses) filter (where is_focus), 0)::bigint as focus_uses,
        coalesce(sum(uses) filter (where not is_focus), 0)::bigint as rest_uses,
        count(*) filter (where is_focus) as focus_articles,
        count(*) filter (where not is_focus) as rest_articles
    from parted_terms
    group by term
)

select
    counts.term,
    counts.focus_uses,
    counts.rest_uses,
    counts.focus_articles,
    counts.rest_articles,
    sizes.focus_characters::bigint as focus_characters,
    sizes.rest_characters::bigint as rest_characters,
    10000.0 * counts.focus_uses / sizes.focus_characters as focus_per_10000,
    10000.0 * counts.rest_uses / sizes.rest_characters as rest_per_10000,
    mart_log_likelihood(
        counts.focus_uses, sizes.focus_characters, counts.rest_uses, sizes.rest_characters
    ) as log_likelihood,
    mart_log_ratio(
        counts.focus_uses, sizes.focus_characters, counts.rest_uses, sizes.rest_characters
    ) as log_ratio
from counts
cross join sizes
where
    counts.focus_uses + counts.rest_uses >= min_uses
    and sizes.focus_characters > 0
    and sizes.rest_characters > 0;

comment on macro table mart_keyness is 'Which terms some counties or days (the focus: adcodes, date_from, date_to, basis) print more, log_ratio above zero, or less than all other articles at hand (the rest, undated ones included). Uses per characters; log_likelihood for confidence (Dunning 1993), log_ratio for size (Hardie 2014); terms below min_uses in focus and rest together are left out. No rows where focus or rest is empty. Uses of one article are not independent: take log_likelihood as a ranking, not as a p-value, and look at focus_articles. with_reprints := false leaves out articles that are near-identical to an earlier one (mart_reprints).';
