-- Characters and words that stand near a term more often than elsewhere.
create or replace macro mart_collocates(phrase, width := 8, size := 2, adcodes := null, min_uses := 3) as table
with hits as (
    select
        article_id,
        regexp_split_to_array(left_context, '[^\p{Han}0-9A-Za-z]+') as left_runs,
        regexp_split_to_array(right_context, '[^\p{Han}0-9A-Za-z]+') as right_runs
    from mart_concordance(phrase, width := width, adcodes := adcodes)
),

runs as (
    select
        'left' as side,
        article_id,
        unnest(left_runs) as run
    from hits
    union all
    select
        'right' as side,
        article_id,
        unnest(right_runs) as run
    from hits
),

grams as (
    select
        runs.side,
        runs.article_id,
        runs.run[place:place + size - 1] as gram
    from runs, range(1, width + 1) as places (place)
    where place + size - 1 <= len(runs.run)
)

select
    gram,
    count(*) filter (where side = 'left') as left_uses,
    count(*) filter (where side = 'right') as right_uses,
    count(*) as uses,
    count(distinct article_id) as articles,
    (select count(*) from hits) as phrase_uses
from grams
group by gram
having count(*) >= min_uses;

comment on macro table mart_collocates is 'What stands within width characters of a phrase: runs of size characters, counted left and right, without crossing punctuation. Counts only: a run that is common everywhere is common here too, so take it together with mart_concordance. Arguments: phrase, width, size, adcodes, min_uses. Reads the text like mart_concordance.';
