-- Meetings reported in articles that print a term: the events behind its curve.
create or replace view mart_term_meetings as
with voiced as (
    select
        term,
        article_id,
        count(distinct slogan_use_id) as voiced_uses
    from mart_voiced_uses
    group by term, article_id
)

select
    mart_term_articles.term,
    mart_meeting_list.meeting_id,
    mart_meeting_list.gathering,
    mart_meeting_list.meeting_day,
    mart_meeting_list.adcode,
    mart_meeting_list.county,
    mart_meeting_list.name,
    mart_meeting_list.kind,
    mart_meeting_list.speakers,
    mart_term_articles.article_id,
    mart_term_articles.uses,
    mart_term_articles.headline_uses,
    coalesce(voiced.voiced_uses, 0) as voiced_uses,
    contains(
        regexp_replace(mart_meeting_list.name, '[“”"‘’《》\s]', '', 'g'), mart_term_articles.term
    ) as is_in_name
from mart_term_articles
inner join mart_meeting_list on mart_meeting_list.article_id = mart_term_articles.article_id
left join voiced
    on voiced.term = mart_term_articles.term and voiced.article_id = mart_term_articles.article_id;

comment on view mart_term_meetings is 'Meetings reported in articles that print a term, one row per term and report: the events behind its curve. The term need not have been said at the meeting: voiced_uses are those inside words attributed to officials, is_in_name says that the meeting bears the term in its name. Filter by term.';
comment on column mart_term_meetings.term is 'The campaign term (slogans.term).';
comment on column mart_term_meetings.meeting_id is 'meetings.meeting_id.';
comment on column mart_term_meetings.gathering is 'Equal for reports of one gathering (mart_meeting_list).';
comment on column mart_term_meetings.meeting_day is 'Day of the meeting as printed, else the date of its article.';
comment on column mart_term_meetings.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_term_meetings.county is 'Its name, for example 柯城区.';
comment on column mart_term_meetings.name is 'Full name of the meeting as printed.';
comment on column mart_term_meetings.kind is 'Last noun of the name: 动员会, 推进会, 常务会议.';
comment on column mart_term_meetings.speakers is 'Who spoke, or whose words are reported.';
comment on column mart_term_meetings.article_id is 'articles.article_id.';
comment on column mart_term_meetings.uses is 'Uses of the term in the article.';
comment on column mart_term_meetings.headline_uses is 'Those of them in kicker, title or subtitle.';
comment on column mart_term_meetings.voiced_uses is 'Those of them inside words attributed to officials.';
comment on column mart_term_meetings.is_in_name is 'The meeting bears the term in its name.';
