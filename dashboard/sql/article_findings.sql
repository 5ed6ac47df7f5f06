-- Everything found in one article.
select
    finding_id,
    finding,
    label,
    role,
    posts,
    field,
    start_char,
    end_char,
    source_start,
    source_end,
    rule
from mart_article_findings
where article_id = $article
order by field, start_char, end_char desc, finding_id;
