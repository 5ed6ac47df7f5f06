-- Which campaign terms stand in which article, and how often.
create or replace view mart_term_articles as
select
    article_terms.term,
    coalesce(slogans.state, 'proposed') as state,
    article_terms.article_id,
    article_terms.issue_id,
    article_terms.adcode,
    article_terms.article_date,
    article_terms.paper_date,
    article_terms.uses,
    article_terms.headline_uses
from article_terms
left join slogans on slogans.term = article_terms.term
where coalesce(slogans.state, 'proposed') <> 'rejected';

comment on view mart_term_articles is 'Which campaign terms stand in which article, and how often; rejected terms are left out. A use is one printed occurrence, in headlines or body; a term inside a longer term counts for both.';
comment on column mart_term_articles.uses is 'Printed occurrences of the term.';
comment on column mart_term_articles.headline_uses is 'Those of them that stand in kicker, title or subtitle.';
comment on column mart_term_articles.term is 'The campaign term (slogans.term).';
comment on column mart_term_articles.state is 'lexicon, proposed, accepted or rejected.';
comment on column mart_term_articles.article_id is 'articles.article_id.';
comment on column mart_term_articles.issue_id is 'issues.issue_id.';
comment on column mart_term_articles.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_term_articles.article_date is 'Effective date by event (mart_articles).';
comment on column mart_term_articles.paper_date is 'Effective date by issue: its date, else its latest event date.';
