-- Every place where a term or any other string is printed, with its left and right context (KWIC).
create or replace macro mart_concordance(phrase, width := 20, adcodes := null) as table
with chosen_articles as (
    select
        article_id,
        issue_id,
        file_name,
        title,
        adcode,
        county,
        article_date
    from mart_articles
    where adcodes is null or list_contains(adcodes, adcode)
),

counted_hits as (
    select
        slogan_uses.article_id,
        slogan_uses.field,
        slogan_uses.start_char,
        slogan_uses.end_char
    from slogan_uses
    where slogan_uses.term = phrase
),

free_fields as (
    select
        unpivoted.article_id,
        unpivoted.field,
        string_split(unpivoted.field_text, phrase) as pieces,
        len(phrase) as needle_length
    from (
        unpivot (
            select
                article_id,
                kicker,
                title,
                subtitle,
                body
            from articles
            where
                phrase <> ''
                and not exists (select 1 from counted_hits)
                and contains(concat_ws(chr(10), kicker, title, subtitle, body), phrase)
        )
        on kicker, title, subtitle, body
        into name field value field_text
    ) as unpivoted
    where contains(unpivoted.field_text, phrase)
),

free_starts as (
    select
        article_id,
        field,
        unnest(
            list_transform(
                range(1, len(pieces)),
                lambda last: list_sum(list_transform(pieces[1:last], lambda piece: len(piece)))
                + (last - 1) * needle_length
            )
        )::integer as start_char
    from free_fields
),

hits as (
    select
        article_id,
        field,
        start_char,
        end_char,
        true as is_counted_use
    from counted_hits
    union all
    select
        article_id,
        field,
        start_char,
        start_char + len(phrase) as end_char,
        false as is_counted_use
    from free_starts
),

placed as (
    select
        hits.article_id,
        hits.field,
        hits.start_char,
        hits.end_char,
        hits.is_counted_use,
        case hits.field
            when 'kicker' then articles.kicker
            when 'title' then articles.title
            when 'subtitle' then articles.subtitle
            else articles.body
        end as field_text
    from hits
    inner join articles on articles.article_id = hits.article_id
)

select
    replace(placed.field_text[greatest(placed.start_char - width, 0) + 1:placed.start_char], chr(10), ' ') as left_context,
    replace(placed.field_text[placed.start_char + 1:placed.end_char], chr(10), ' ') as keyword,
    replace(placed.field_text[placed.end_char + 1:placed.end_char + width], chr(10), ' ') as right_context,
    chosen_articles.adcode,
    chosen_articles.county,
    chosen_articles.article_date,
    chosen_articles.title,
    placed.article_id,
    chosen_articles.issue_id,
    chosen_articles.file_name,
    placed.field,
    placed.start_char,
    placed.end_char,
    placed.is_counted_use
from placed
inner join chosen_articles on chosen_articles.article_id = placed.article_id;

comment on macro table mart_concordance is 'Every place where a phrase is printed, with width characters to the left and right. A campaign term gives its counted uses (variants included), from slogan_uses; any other string is searched in headlines and bodies of all articles, which reads the text and takes longer. Overlapping occurrences of a free string count once. Arguments: phrase, width, adcodes (list, null for all).';
