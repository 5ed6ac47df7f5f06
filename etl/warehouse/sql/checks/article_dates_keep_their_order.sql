-- The effective date of an article is its event's, else its issue's, else the latest event's, and the basis says so.
select
    mart_articles.article_id,
    mart_articles.article_date,
    mart_articles.article_date_basis
from mart_articles
inner join articles on articles.article_id = mart_articles.article_id
inner join issues on issues.issue_id = mart_articles.issue_id
where
    mart_articles.article_date is distinct from coalesce(
        articles.event_date, issues.issue_date, issues.latest_event_date
    )
    or (mart_articles.article_date is null) <> (mart_articles.article_date_basis = 'none')
    or mart_articles.paper_date is distinct from coalesce(issues.issue_date, issues.latest_event_date)
    or (mart_articles.paper_date is null) <> (mart_articles.paper_date_basis = 'none');
