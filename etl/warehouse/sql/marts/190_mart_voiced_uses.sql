-- Uses of a term inside words attributed to an official.
create or replace view mart_voiced_uses as
select distinct
    slogan_uses.slogan_use_id,
    slogan_uses.term,
    speeches.official_id,
    speeches.name,
    slogan_uses.article_id,
    slogan_uses.issue_id,
    slogan_uses.start_char,
    slogan_uses.end_char,
    speeches.start_char as speech_start,
    speeches.end_char as speech_end
from slogan_uses
inner join speeches
    on
        speeches.article_id = slogan_uses.article_id
        and speeches.start_char <= slogan_uses.start_char
        and speeches.end_char >= slogan_uses.end_char
where slogan_uses.field = 'body';

comment on view mart_voiced_uses is 'Uses of a term inside words attributed to an official (蒋国强强调，…): the use lies within a row of speeches, that is, between the speaker''s verb and the next speaker or the end of the paragraph. Words attributed to the meeting itself (会议指出) have no voice. Headlines are not looked at.';
comment on column mart_voiced_uses.speech_start is 'First character of the attributed words in the body.';
comment on column mart_voiced_uses.speech_end is 'Character after the last one.';
comment on column mart_voiced_uses.slogan_use_id is 'article_id, a hyphen and a running number.';
comment on column mart_voiced_uses.term is 'The campaign term (slogans.term).';
comment on column mart_voiced_uses.official_id is 'officials.official_id.';
comment on column mart_voiced_uses.name is 'Name as printed, blanks removed.';
comment on column mart_voiced_uses.article_id is 'articles.article_id.';
comment on column mart_voiced_uses.issue_id is 'issues.issue_id.';
comment on column mart_voiced_uses.start_char is 'First character of the use in the body.';
comment on column mart_voiced_uses.end_char is 'Character after its last one in the body.';
