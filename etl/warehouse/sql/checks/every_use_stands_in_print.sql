-- The words of a use are those at its place in the article.
with placed as (
    select
        slogan_uses.slogan_use_id,
        slogan_uses.surface,
        case slogan_uses.field
            when 'kicker' then articles.kicker
            when 'title' then articles.title
            when 'subtitle' then articles.subtitle
            else articles.body
        end[slogan_uses.start_char + 1:slogan_uses.end_char] as printed
    from slogan_uses
    inner join articles on articles.article_id = slogan_uses.article_id
)

select
    slogan_use_id,
    surface,
    printed
from placed
where surface is distinct from printed;
