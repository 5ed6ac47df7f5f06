-- Curves of campaign terms issue by issue.
create or replace macro mart_term_by_issue(terms, adcodes := null) as table
with asked as (
    select distinct unnest(terms) as term
),

used as (
    select
        term,
        issue_id,
        sum(uses)::bigint as uses,
        sum(headline_uses)::bigint as headline_uses,
        count(*) as articles
    from mart_term_articles
    where list_contains(terms, term)
    group by term, issue_id
)

select
    asked.term,
    issues.issue_id,
    issues.file_name,
    issues.adcode,
    places.county,
    coalesce(issues.issue_date, issues.latest_event_date) as paper_date,
    issues.issue_number,
    coalesce(used.uses, 0) as uses,
    coalesce(used.articles, 0) as articles,
    coalesce(used.headline_uses, 0) as headline_uses,
    issues.articles as articles_at_hand,
    issues.characters as characters_at_hand,
    case when issues.articles > 0 then coalesce(used.articles, 0) / issues.articles end as share,
    mart_wilson_low(coalesce(used.articles, 0), issues.articles) as share_low,
    mart_wilson_high(coalesce(used.articles, 0), issues.articles) as share_high,
    10000.0 * coalesce(used.uses, 0) / nullif(issues.characters, 0) as per_10000
from asked
cross join issues
left join places on places.adcode = issues.adcode
left join used on used.term = asked.term and used.issue_id = issues.issue_id
where adcodes is null or list_contains(adcodes, issues.adcode);

comment on macro table mart_term_by_issue is 'One row per asked term and issue at hand, undated issues included (paper_date null). Denominators are the articles and characters of that one issue: with some ten articles an issue the Wilson interval is wide, read it.';
