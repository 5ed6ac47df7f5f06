-- Pairs of names that may be one person: misprints and transpositions.
create or replace view mart_same_person_suggestions as
with people as (
    select
        official_id,
        name,
        scope,
        count(distinct article_id) as articles
    from mart_appearance_list
    where len(name) between 2 and 4
    group by official_id, name, scope
),

keys as (
    select
        official_id,
        name,
        scope,
        articles,
        'transposition' as likeness,
        array_to_string(list_sort(string_split(name, '')), '') as likeness_key
    from people
    union all
    select
        official_id,
        name,
        scope,
        articles,
        'one character' as likeness,
        name[1:place - 1] || '_' || name[place + 1:] as likeness_key
    from people, range(1, 5) as places (place)
    where place <= len(name)
),

pairs as (
    select
        a.scope,
        a.likeness,
        a.official_id as official_id_a,
        a.name as name_a,
        a.articles as articles_a,
        b.official_id as official_id_b,
        b.name as name_b,
        b.articles as articles_b
    from keys as a
    inner join keys as b
        on
            b.scope = a.scope
            and b.likeness = a.likeness
            and b.likeness_key = a.likeness_key
            and b.name <> a.name
            and (a.articles > b.articles or (a.articles = b.articles and a.name < b.name))
),

shared as (
    select
        pairs.official_id_a,
        pairs.official_id_b,
        list(distinct posts_a.post order by posts_a.post) as shared_posts
    from pairs
    inner join mart_official_posts as posts_a on posts_a.official_id = pairs.official_id_a
    inner join mart_official_posts as posts_b
        on posts_b.official_id = pairs.official_id_b and posts_b.post = posts_a.post
    group by pairs.official_id_a, pairs.official_id_b
),

together as (
    select distinct
        pairs.official_id_a,
        pairs.official_id_b
    from pairs
    inner join appearances as seen_a on seen_a.official_id = pairs.official_id_a
    inner join appearances as seen_b
        on
            seen_b.official_id = pairs.official_id_b
            and seen_b.article_id = seen_a.article_id
            and seen_b.field = seen_a.field
            and seen_b.passage_start = seen_a.passage_start
)

select
    pairs.scope,
    pairs.likeness,
    pairs.official_id_a,
    pairs.name_a,
    pairs.articles_a,
    pairs.official_id_b,
    pairs.name_b,
    pairs.articles_b,
    coalesce(shared.shared_posts, []) as shared_posts
from pairs
left join shared
    on shared.official_id_a = pairs.official_id_a and shared.official_id_b = pairs.official_id_b
left join together
    on together.official_id_a = pairs.official_id_a and together.official_id_b = pairs.official_id_b
where
    together.official_id_a is null
    and (pairs.likeness = 'transposition' or shared.shared_posts is not null);

comment on view mart_same_person_suggestions is 'Pairs of officials of one scope that may be one person: names that differ by the order of their characters (王丰盛, 王盛丰), or by one character if a post is printed with both. A suggestion for a user to decide, never merged here. Two names in one printed list are two people and are left out. The more frequent name comes first.';
comment on column mart_same_person_suggestions.likeness is 'transposition or one character.';
comment on column mart_same_person_suggestions.official_id_a is 'Official with the more frequent name.';
comment on column mart_same_person_suggestions.name_a is 'The more frequent name.';
comment on column mart_same_person_suggestions.articles_a is 'Articles with it.';
comment on column mart_same_person_suggestions.official_id_b is 'Official with the rarer name.';
comment on column mart_same_person_suggestions.name_b is 'The rarer name, probably the misprint.';
comment on column mart_same_person_suggestions.articles_b is 'Articles with it.';
comment on column mart_same_person_suggestions.shared_posts is 'Posts printed with both.';
comment on column mart_same_person_suggestions.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
