-- A term has one row per article, so that articles can be counted by counting rows.
select
    term,
    article_id,
    count(*) as rows_found
from mart_term_articles
group by term, article_id
having count(*) > 1;
