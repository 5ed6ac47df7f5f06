-- Meetings as reported, with the people in the printed order.
create or replace view mart_meeting_list as
with people as (
    select
        meeting_id,
        list(name order by rank, name) filter (where part = 'chair') as chairs,
        list(name order by rank, name) filter (where part = 'speak') as speakers,
        list(name order by rank, name) filter (where part = 'attend') as attendees
    from meeting_people
    group by meeting_id
)

select
    meetings.meeting_id,
    meetings.article_id,
    meetings.issue_id,
    mart_articles.file_name,
    mart_articles.adcode,
    mart_articles.county,
    coalesce(meetings.meeting_date, mart_articles.article_date) as meeting_day,
    case when meetings.meeting_date is not null then 'meeting_date' else mart_articles.article_date_basis end as meeting_day_basis,
    meetings.time_of_day,
    meetings.name,
    meetings.kind,
    meetings.body,
    coalesce(people.chairs, []) as chairs,
    coalesce(people.speakers, []) as speakers,
    coalesce(people.attendees, []) as attendees,
    mart_articles.title,
    contains(meetings.name, '暨') as is_joint,
    concat_ws(
        '|',
        coalesce(mart_articles.adcode, mart_articles.issue_id),
        coalesce(coalesce(meetings.meeting_date, mart_articles.article_date)::varchar, meetings.meeting_id),
        regexp_replace(meetings.name, '[“”"‘’《》\s]', '', 'g')
    ) as gathering,
    meetings.field,
    meetings.start_char,
    meetings.end_char,
    meetings.source_start,
    meetings.source_end,
    meetings.rule
from meetings
inner join mart_articles on mart_articles.article_id = meetings.article_id
left join people on people.meeting_id = meetings.meeting_id;

comment on view mart_meeting_list is 'Meetings as reported, one row per report, with the people in the printed order. The same gathering reported in two articles has two rows and one value of gathering. Only meetings that an article reports as held; those merely referred to are not in it.';
comment on column mart_meeting_list.meeting_day is 'Day of the meeting as printed, else the effective date by event of its article.';
comment on column mart_meeting_list.meeting_day_basis is 'Where the day comes from: meeting_date, event_date, issue_date, latest_event_date or none.';
comment on column mart_meeting_list.chairs is 'Who chaired (主持).';
comment on column mart_meeting_list.speakers is 'Who spoke, or whose words are reported.';
comment on column mart_meeting_list.attendees is 'Everybody named as present, chairs and speakers included.';
comment on column mart_meeting_list.is_joint is 'True for two meetings in one (暨).';
comment on column mart_meeting_list.gathering is 'Equal for reports of one gathering: same county, same day, same name without quotation marks. A report without a day stands alone.';
comment on column mart_meeting_list.meeting_id is 'meetings.meeting_id.';
comment on column mart_meeting_list.article_id is 'articles.article_id.';
comment on column mart_meeting_list.issue_id is 'issues.issue_id.';
comment on column mart_meeting_list.file_name is 'Path below seeds/ of the file.';
comment on column mart_meeting_list.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_meeting_list.county is 'Its name, for example 柯城区.';
comment on column mart_meeting_list.time_of_day is '上午, 下午 or 晚.';
comment on column mart_meeting_list.name is 'Full name as printed.';
comment on column mart_meeting_list.kind is 'Last noun of the name: 动员会, 推进会, 常务会议.';
comment on column mart_meeting_list.body is 'County or body that convened it.';
comment on column mart_meeting_list.title is 'Main headline; empty for a fragment without one.';
comment on column mart_meeting_list.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column mart_meeting_list.start_char is 'First character within that field, counted from 0.';
comment on column mart_meeting_list.end_char is 'Character after the last one within that field.';
comment on column mart_meeting_list.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column mart_meeting_list.source_end is 'Character after the last one in issue_texts.text.';
comment on column mart_meeting_list.rule is 'Name of the rule that found it.';
