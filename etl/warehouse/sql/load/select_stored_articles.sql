-- The articles of the named issues, in order.
select
    articles.article_id,
    articles.issue_id,
    articles.position,
    articles.kind,
    articles.kicker,
    articles.title,
    articles.subtitle,
    articles.body
from articles
semi join named_issues on named_issues.issue_id = articles.issue_id
order by articles.issue_id, articles.position;
