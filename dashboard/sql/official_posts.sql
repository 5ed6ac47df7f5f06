-- Posts printed with an official, first to last.
select
    post,
    first_date,
    last_date,
    articles,
    first_article_id as article_id,
    split_part(first_article_id, '-', 1) as issue_id
from mart_official_posts
where official_id = $official
order by first_date, post;
