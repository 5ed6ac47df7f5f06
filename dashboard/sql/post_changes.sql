-- Changes of post, newest first.
select
    seen_on,
    name,
    change,
    from_post,
    to_post,
    article_id,
    split_part(article_id, '-', 1) as issue_id
from mart_post_changes
where
    ($official is null or official_id = $official)
    and ($date_from is null or seen_on >= $date_from::date)
    and ($date_to is null or seen_on <= $date_to::date)
order by seen_on desc nulls last, name
limit $top;
