-- Focus and rest together hold every dated and undated use once.
with parts as (
    select
        term,
        focus_uses + rest_uses as uses
    from mart_keyness(adcodes := [(select min(adcode) from issues)], min_uses := 1)
)

select
    parts.term,
    parts.uses,
    mart_top_terms.uses as uses_in_all
from parts
left join mart_top_terms on mart_top_terms.term = parts.term
where parts.uses is distinct from mart_top_terms.uses;
