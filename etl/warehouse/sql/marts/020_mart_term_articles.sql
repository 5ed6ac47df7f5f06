-- Which campaign terms stand in which article, and how often.
create or replace view mart_term_articles as
with counted_uses as (
    select
        slogan_uses.term,
        slogan_uses.article_id,
        any_value(slogan_uses.issue_id) as issue_id,
        count(*) as uses,
        count(*) filter (where slogan_uses.in_headline) as headline_uses
    from slogan_uses
    group by slogan_uses.term, slogan_uses.article_id
)

select
    counted_uses.term,
    coalesce(slogans.state, 'proposed') as state,
    counted_uses.article_id,
    counted_uses.issue_id,
    counted_uses.uses,
    counted_uses.headline_uses
from counted_uses
left join slogans on slogans.term = counted_uses.term
where coalesce(slogans.state, 'proposed') <> 'rejected';

comment on view mart_term_articles is 'Which campaign terms stand in which article, and how often; rejected terms are left out. A use is one printed occurrence, in headlines or body; a term inside a longer term counts for both.';
comment on column mart_term_articles.uses is 'Printed occurrences of the term.';
comment on column mart_term_articles.headline_uses is 'Those of them that stand in kicker, title or subtitle.';
comment on column mart_term_articles.term is 'The campaign term (slogans.term).';
comment on column mart_term_articles.state is 'lexicon, proposed, accepted or rejected.';
comment on column mart_term_articles.article_id is 'articles.article_id.';
comment on column mart_term_articles.issue_id is 'issues.issue_id.';
