-- The small table that counts read holds the uses of slogan_uses, at the dates and place of their article.
with added_up as (
    select
        slogan_uses.article_id,
        slogan_uses.term,
        count(*) as uses,
        count(*) filter (where slogan_uses.in_headline) as headline_uses
    from slogan_uses
    group by slogan_uses.article_id, slogan_uses.term
)

select
    coalesce(added_up.article_id, article_terms.article_id) as article_id,
    coalesce(added_up.term, article_terms.term) as term,
    added_up.uses as uses_printed,
    article_terms.uses as uses_added_up
from added_up
full join article_terms on article_terms.article_id = added_up.article_id and article_terms.term = added_up.term
left join mart_articles on mart_articles.article_id = article_terms.article_id
where
    added_up.uses is distinct from article_terms.uses
    or added_up.headline_uses is distinct from article_terms.headline_uses
    or mart_articles.adcode is distinct from article_terms.adcode
    or mart_articles.article_date is distinct from article_terms.article_date
    or mart_articles.paper_date is distinct from article_terms.paper_date;
