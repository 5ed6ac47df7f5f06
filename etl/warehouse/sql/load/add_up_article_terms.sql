-- Add up the uses of issues that were counted again, as derived.py does for issues that are taken in.
insert into article_terms by name
select
    slogan_uses.article_id,
    slogan_uses.issue_id,
    slogan_uses.term,
    mart_articles.adcode,
    mart_articles.article_date,
    mart_articles.paper_date,
    count(*) as uses,
    count(*) filter (where slogan_uses.in_headline) as headline_uses
from slogan_uses
inner join mart_articles on mart_articles.article_id = slogan_uses.article_id
where slogan_uses.issue_id in (select stale_issues.issue_id from stale_issues)
group by all;
