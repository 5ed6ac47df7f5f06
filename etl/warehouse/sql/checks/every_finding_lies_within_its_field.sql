-- A finding's range of characters lies within the field it names, so that it can be highlighted.
with placed as (
    select
        mart_article_findings.finding_id,
        mart_article_findings.field,
        mart_article_findings.start_char,
        mart_article_findings.end_char,
        case mart_article_findings.field
            when 'kicker' then len(articles.kicker)
            when 'title' then len(articles.title)
            when 'subtitle' then len(articles.subtitle)
            when 'body' then len(articles.body)
        end as field_length
    from mart_article_findings
    inner join articles on articles.article_id = mart_article_findings.article_id
)

select
    finding_id,
    field,
    start_char,
    end_char,
    field_length
from placed
where field_length is null or start_char < 0 or end_char <= start_char or end_char > field_length;
