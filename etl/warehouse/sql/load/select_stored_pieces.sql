-- How the fields of the named issues' articles lead back to the source.
select
    article_pieces.article_id,
    article_pieces.field,
    article_pieces.at_char,
    article_pieces.source_start,
    article_pieces.length
from article_pieces
semi join named_issues on named_issues.issue_id = article_pieces.issue_id
order by article_pieces.article_id, article_pieces.field, article_pieces.at_char;
