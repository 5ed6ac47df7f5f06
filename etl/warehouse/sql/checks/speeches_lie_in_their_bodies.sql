-- Attributed words lie within the body, begin before they end, and belong to an official who speaks in the article.
select
    speeches.speech_id,
    speeches.name,
    speeches.start_char,
    speeches.end_char
from speeches
left join articles on articles.article_id = speeches.article_id
left join officials on officials.official_id = speeches.official_id
where
    articles.article_id is null
    or officials.official_id is null
    or speeches.start_char < 0
    or speeches.end_char <= speeches.start_char
    or speeches.end_char > len(articles.body);
