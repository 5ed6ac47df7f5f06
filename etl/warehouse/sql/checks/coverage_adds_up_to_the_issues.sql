-- Every issue stands in one row of the coverage, dated or not.
with covered as (
    select
        coalesce(sum(issues), 0) as issues,
        coalesce(sum(articles), 0) as articles,
        coalesce(sum(characters), 0) as characters
    from mart_coverage
)

select
    covered.issues,
    mart_overview.issues as issues_in_overview
from covered
cross join mart_overview
where
    covered.issues <> mart_overview.issues
    or covered.articles <> mart_overview.articles
    or covered.characters <> mart_overview.characters;
