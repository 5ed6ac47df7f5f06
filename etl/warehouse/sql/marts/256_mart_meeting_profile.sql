-- Meetings by county, body, kind, weekday and time of day, with the length of their attendance lists.
create or replace view mart_meeting_profile as
with gatherings as (
    select
        adcode,
        any_value(county) as county,
        any_value(body) as body,
        any_value(kind) as kind,
        any_value(time_of_day) as time_of_day,
        any_value(meeting_day) as meeting_day,
        bool_or(is_joint) as is_joint,
        max(len(attendees)) as attendees,
        max(len(speakers)) as speakers
    from mart_meeting_list
    group by adcode, gathering
)

select
    adcode,
    county,
    body,
    kind,
    isodow(meeting_day) as weekday,
    time_of_day,
    count(*) as meetings,
    count(*) filter (where is_joint) as joint_meetings,
    median(attendees) as median_attendees,
    max(attendees) as most_attendees,
    median(speakers) as median_speakers
from gatherings
group by all;

comment on view mart_meeting_profile is 'Meetings (gatherings, each once) by county, convening body, kind, weekday and time of day. Attendance is the number of people named, not of those present; of several reports the longest list counts. A weekday of a meeting whose own day is not printed is that of its article''s date.';
comment on column mart_meeting_profile.weekday is '1 for Monday to 7 for Sunday; null where no day is known.';
comment on column mart_meeting_profile.joint_meetings is 'Those of them that are two in one (暨).';
comment on column mart_meeting_profile.median_attendees is 'Median number of people named as present.';
comment on column mart_meeting_profile.most_attendees is 'Largest number of people named as present.';
comment on column mart_meeting_profile.median_speakers is 'Median number of people whose words are reported.';
comment on column mart_meeting_profile.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_meeting_profile.county is 'Its name, for example 柯城区.';
comment on column mart_meeting_profile.body is 'County or body that convened it.';
comment on column mart_meeting_profile.kind is 'Last noun of the name: 动员会, 推进会, 常务会议.';
comment on column mart_meeting_profile.time_of_day is '上午, 下午 or 晚.';
comment on column mart_meeting_profile.meetings is 'Gatherings, each once.';
