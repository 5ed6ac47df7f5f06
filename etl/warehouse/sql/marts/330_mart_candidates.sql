-- Terms that discovery proposes, with their spread and an example each.
create or replace view mart_candidates as
with decided as (
    select
        term,
        state,
        note
    from slogans
    where state <> 'lexicon'
),

used as (
    select
        slogan_uses.term,
        count(*) as uses,
        count(*) filter (where slogan_uses.in_headline) as headline_uses,
        count(distinct slogan_uses.article_id) as articles,
        count(distinct slogan_uses.issue_id) as issues,
        count(distinct mart_articles.adcode) as counties,
        min(mart_articles.article_date) as first_date,
        max(mart_articles.article_date) as last_date,
        list_sort(list(distinct slogan_uses.rule)) as rules,
        min(slogan_uses.slogan_use_id) as example_use_id
    from slogan_uses
    inner join mart_articles on mart_articles.article_id = slogan_uses.article_id
    where slogan_uses.term in (select decided.term from decided)
    group by slogan_uses.term
)

select
    decided.term,
    decided.state,
    decided.note,
    coalesce(used.uses, 0) as uses,
    coalesce(used.headline_uses, 0) as headline_uses,
    coalesce(used.articles, 0) as articles,
    coalesce(used.issues, 0) as issues,
    coalesce(used.counties, 0) as counties,
    used.first_date,
    used.last_date,
    coalesce(used.rules, []) as rules,
    example.article_id as example_article_id,
    example.field as example_field,
    example.start_char as example_start_char,
    example.end_char as example_end_char,
    log2(1 + coalesce(used.articles, 0))
    + log2(1 + coalesce(used.issues, 0))
    + log2(1 + coalesce(used.counties, 0))
    + (coalesce(used.headline_uses, 0) > 0)::integer as score
from decided
left join used on used.term = decided.term
left join slogan_uses as example on example.slogan_use_id = used.example_use_id;

comment on view mart_candidates is 'Terms proposed by discovery, and those that users accepted or rejected, with their spread and one example each. score = log2(1 + articles) + log2(1 + issues) + log2(1 + counties) + 1 if ever in a headline: spread counts, repetition inside one article does not. mart_boundary_entropy(term) says how freely a candidate combines. A rejected term keeps its row and has no uses once the archive is re-counted.';
comment on column mart_candidates.rules is 'Rules that proposed it.';
comment on column mart_candidates.score is 'Sum of logarithms of articles, issues and counties, with a point for a headline.';
comment on column mart_candidates.example_article_id is 'Article with the first use by id.';
comment on column mart_candidates.example_field is 'Field of the example.';
comment on column mart_candidates.example_start_char is 'Start of the example in that field.';
comment on column mart_candidates.example_end_char is 'End of the example in that field.';
comment on column mart_candidates.term is 'The campaign term (slogans.term).';
comment on column mart_candidates.state is 'proposed, accepted or rejected.';
comment on column mart_candidates.note is 'Remarks.';
comment on column mart_candidates.uses is 'Printed occurrences, in headlines or body.';
comment on column mart_candidates.headline_uses is 'Those of them that stand in kicker, title or subtitle.';
comment on column mart_candidates.articles is 'Articles that print it.';
comment on column mart_candidates.issues is 'Issues that print it.';
comment on column mart_candidates.counties is 'Counties whose papers print it; issues without a county are not counted.';
comment on column mart_candidates.first_date is 'First day of it, by event.';
comment on column mart_candidates.last_date is 'Last day of it, by event.';
