-- The terms that stand with a term in one article, or near it.
create or replace macro mart_company(phrase, within := null, adcodes := null, min_support := 2) as table
with chosen_articles as (
    select article_id
    from mart_articles
    where adcodes is null or list_contains(adcodes, adcode)
),

at_hand as (
    select count(*) as articles_at_hand
    from chosen_articles
),

own_uses as (
    select
        slogan_uses.article_id,
        slogan_uses.field,
        slogan_uses.start_char,
        slogan_uses.end_char
    from slogan_uses
    inner join chosen_articles on chosen_articles.article_id = slogan_uses.article_id
    where slogan_uses.term = phrase
),

own_articles as (
    select count(distinct article_id) as term_articles
    from own_uses
),

neighbours as (
    select
        slogan_uses.term,
        count(distinct slogan_uses.article_id) as joint_articles
    from slogan_uses
    inner join own_uses
        on
            own_uses.article_id = slogan_uses.article_id
            and (
                within is null
                or (
                    own_uses.field = slogan_uses.field
                    and slogan_uses.start_char - own_uses.end_char <= within
                    and own_uses.start_char - slogan_uses.end_char <= within
                )
            )
    where slogan_uses.term <> phrase
    group by slogan_uses.term
),

neighbour_articles as (
    select
        mart_term_articles.term,
        count(*) as articles
    from mart_term_articles
    inner join chosen_articles on chosen_articles.article_id = mart_term_articles.article_id
    where mart_term_articles.term in (select neighbours.term from neighbours)
    group by mart_term_articles.term
)

select
    phrase as term,
    neighbours.term as neighbour,
    neighbours.joint_articles,
    own_articles.term_articles,
    neighbour_articles.articles as neighbour_articles,
    at_hand.articles_at_hand,
    mart_association(
        neighbours.joint_articles, own_articles.term_articles, neighbour_articles.articles, at_hand.articles_at_hand
    ) as log_likelihood,
    mart_pmi(
        neighbours.joint_articles, own_articles.term_articles, neighbour_articles.articles, at_hand.articles_at_hand
    ) as pmi,
    contains(neighbours.term, phrase) or contains(phrase, neighbours.term) as is_nested
from neighbours
inner join neighbour_articles on neighbour_articles.term = neighbours.term
cross join own_articles
cross join at_hand
where neighbours.joint_articles >= min_support;

comment on macro table mart_company is 'The terms that stand with a term in one article, or, with within given, at most that many characters from it in the same field. Counted in articles: joint_articles of articles_at_hand hold both. log_likelihood (Dunning 1993, four cells) says how sure, pmi (bits) how strong; pmi below zero is avoidance. is_nested: one term is printed inside the other, so that they meet by construction. Arguments: phrase, within (characters, null for the whole article), adcodes, min_support.';
