-- Uses of a term inside words attributed to an official.
create or replace view mart_voiced_uses as
select distinct
    slogan_uses.slogan_use_id,
    slogan_uses.term,
    appearances.official_id,
    appearances.name,
    appearances.posts,
    slogan_uses.article_id,
    slogan_uses.issue_id,
    slogan_uses.field,
    slogan_uses.start_char,
    slogan_uses.end_char,
    appearances.passage_start,
    appearances.passage_end,
    appearances.rule
from slogan_uses
inner join appearances
    on
        appearances.article_id = slogan_uses.article_id
        and appearances.field = slogan_uses.field
        and appearances.passage_start <= slogan_uses.start_char
        and appearances.passage_end >= slogan_uses.end_char
where appearances.role in ('speak', 'report');

comment on view mart_voiced_uses is 'Uses of a term inside words attributed to an official (蒋国强强调，…): the use lies within the passage that gave the role speak or report. Words attributed to the meeting itself (会议指出) have no voice. Two officials quoted in one passage both voice it.';
