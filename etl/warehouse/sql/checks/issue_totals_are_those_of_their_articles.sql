-- An issue's number of articles and characters are the sums over its articles: the denominators of all rates.
with summed as (
    select
        issue_id,
        count(*) as articles,
        sum(characters) as characters
    from articles
    group by issue_id
)

select
    issues.issue_id,
    issues.articles,
    summed.articles as articles_found,
    issues.characters,
    summed.characters as characters_found
from issues
left join summed on summed.issue_id = issues.issue_id
where
    issues.articles <> coalesce(summed.articles, 0)
    or issues.characters <> coalesce(summed.characters, 0);
