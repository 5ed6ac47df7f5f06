-- A use in a headline is a use, and an article with a term has at least one.
select
    term,
    article_id,
    uses,
    headline_uses
from mart_term_articles
where headline_uses > uses or headline_uses < 0 or uses < 1;
