-- How many meetings per day, county and kind.
create or replace view mart_meeting_counts as
select
    adcode,
    county,
    meeting_day,
    kind,
    count(distinct gathering) as meetings,
    count(*) as reports
from mart_meeting_list
group by all;

comment on view mart_meeting_counts is 'How many meetings per county, day and kind (meeting_day null: no day known). meetings counts gatherings, reports counts the articles'' reports of them. No denominator: front pages report a choice of the meetings held; set the counts against mart_coverage.';
comment on column mart_meeting_counts.meetings is 'Gatherings: the same name on the same day in the same county counts once.';
comment on column mart_meeting_counts.reports is 'Reports of meetings, one per meeting and article.';
comment on column mart_meeting_counts.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_meeting_counts.county is 'Its name, for example 柯城区.';
comment on column mart_meeting_counts.meeting_day is 'Day of the meeting as printed, else the date of its article.';
comment on column mart_meeting_counts.kind is 'Last noun of the name: 动员会, 推进会, 常务会议.';
