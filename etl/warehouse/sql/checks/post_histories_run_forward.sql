-- A post is printed first before it is printed last, and a change leads from an earlier to a later one.
select
    official_id,
    post,
    first_date,
    last_date
from mart_official_posts
where last_date < first_date or articles < 1
union all
select
    official_id,
    to_post as post,
    last_seen_before as first_date,
    seen_on as last_date
from mart_post_changes
where seen_on <= last_seen_before;
