-- Which posts were printed with an official, from when to when.
create or replace view mart_official_posts as
with printed as (
    select
        official_id,
        name,
        scope,
        unnest(posts) as post,
        role,
        article_id,
        article_date
    from mart_appearance_list
)

select
    official_id,
    any_value(name) as name,
    any_value(scope) as scope,
    post,
    min(article_date) as first_date,
    max(article_date) as last_date,
    count(distinct article_id) as articles,
    arg_min(article_id, (coalesce(article_date, date '9999-12-31'), article_id)) as first_article_id
from printed
where role <> 'removed'
group by official_id, post;

comment on view mart_official_posts is 'Post history: which posts were printed with an official, first and last day by event. A post as printed: 副主任 under a 人大常委会 stays 副主任. A post named on being removed from it is left out. Dates are of print, not of office.';
comment on column mart_official_posts.post is 'One post as printed.';
comment on column mart_official_posts.first_date is 'First day that it was printed with the name.';
comment on column mart_official_posts.last_date is 'Last day that it was printed with the name.';
comment on column mart_official_posts.first_article_id is 'Article that printed it first (articles.article_id).';
comment on column mart_official_posts.official_id is 'officials.official_id.';
comment on column mart_official_posts.name is 'Name as printed, blanks removed.';
comment on column mart_official_posts.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
comment on column mart_official_posts.articles is 'Articles that print the post with the name.';
