-- Changes of post: confirmed, promoted, appointed, removed.
create or replace view mart_post_changes as
with seen as (
    select
        official_id,
        name,
        scope,
        post,
        first_date,
        last_date,
        first_article_id
    from mart_official_posts
    where first_date is not null
),

stepped as (
    select
        later.official_id,
        later.name,
        later.scope,
        case when earlier.post = '代' || later.post then 'confirmed' else 'promoted' end as change,
        earlier.post as from_post,
        later.post as to_post,
        earlier.last_date as last_seen_before,
        later.first_date as seen_on,
        later.first_article_id as article_id
    from seen as later
    inner join seen as earlier
        on
            earlier.official_id = later.official_id
            and earlier.last_date < later.first_date
            and contains(earlier.post, later.post[-1:])
            and (
                earlier.post = '代' || later.post
                or replace(replace(earlier.post, '常务副', '副'), '副', '') = later.post
            )
            and earlier.post <> later.post
),

printed as (
    select
        official_id,
        name,
        scope,
        role as change,
        case when role = 'removed' then array_to_string(posts, '、') end as from_post,
        case when role = 'appointed' then array_to_string(posts, '、') end as to_post,
        null::date as last_seen_before,
        article_date as seen_on,
        article_id
    from mart_appearance_list
    where role in ('appointed', 'removed')
)

select
    official_id,
    name,
    scope,
    change,
    from_post,
    to_post,
    last_seen_before,
    seen_on,
    article_id
from stepped
union all
select
    official_id,
    name,
    scope,
    change,
    from_post,
    to_post,
    last_seen_before,
    seen_on,
    article_id
from printed;

comment on view mart_post_changes is 'Changes of post. appointed and removed are printed as such (任命, 选举…为, 免去, 辞去). confirmed (代区长 → 区长) and promoted (副区长 → 区长) are inferred: the lower post was last printed before the higher one was first printed. Other changes of post show in mart_official_posts.';
comment on column mart_post_changes.change is 'confirmed, promoted, appointed or removed.';
comment on column mart_post_changes.from_post is 'Post before; null for an appointment.';
comment on column mart_post_changes.to_post is 'Post after; null for a removal.';
comment on column mart_post_changes.last_seen_before is 'Last day that the post before was printed; null where the change itself is printed.';
comment on column mart_post_changes.seen_on is 'Day by event of the article that prints the change, or the new post for the first time.';
comment on column mart_post_changes.article_id is 'That article.';
comment on column mart_post_changes.official_id is 'officials.official_id.';
comment on column mart_post_changes.name is 'Name as printed, blanks removed.';
comment on column mart_post_changes.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
