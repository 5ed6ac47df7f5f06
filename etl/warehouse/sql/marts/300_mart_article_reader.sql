-- One article to be read: its text with everything that is known of its issue.
create or replace view mart_article_reader as
select
    articles.article_id,
    articles.issue_id,
    articles.position,
    articles.kind,
    articles.kicker,
    articles.title,
    articles.subtitle,
    articles.body,
    articles.reporters,
    articles.continued_on_page,
    articles.characters,
    articles.source_start,
    articles.source_end,
    articles.event_date,
    articles.event_date_evidence,
    mart_articles.article_date,
    mart_articles.article_date_basis,
    issues.file_name,
    issues.paper,
    mart_articles.adcode,
    mart_articles.county,
    mart_articles.city,
    mart_articles.province,
    issues.place_evidence,
    issues.issue_date,
    issues.date_basis,
    issues.date_evidence,
    issues.date_earliest,
    issues.date_latest,
    issues.year,
    issues.year_basis,
    issues.year_evidence,
    issues.issue_number,
    issues.warnings
from articles
inner join mart_articles on mart_articles.article_id = articles.article_id
inner join issues on issues.issue_id = articles.issue_id;

comment on view mart_article_reader is 'One article to be read: its text with everything that is known of its issue, and why. Ask for one article_id or one issue_id at a time: it holds the text.';
