-- Promised rhythm of a mechanism against the meetings reported with it.
create or replace view mart_rhythm_against_meetings as
with gatherings as (
    select distinct
        mart_term_articles.term,
        mart_meeting_list.adcode,
        mart_meeting_list.county,
        mart_meeting_list.meeting_day
    from mart_term_articles
    inner join mart_meeting_list on mart_meeting_list.article_id = mart_term_articles.article_id
    where
        mart_term_articles.term in (select mart_campaign_rhythm.term from mart_campaign_rhythm)
        and mart_meeting_list.meeting_day is not null
),

gaps as (
    select
        term,
        adcode,
        county,
        meeting_day,
        meeting_day - lag(meeting_day) over (partition by term, adcode order by meeting_day) as gap_days
    from gatherings
)

select
    mart_campaign_rhythm.term,
    mart_campaign_rhythm.step,
    mart_campaign_rhythm.promised_days,
    gaps.adcode,
    gaps.county,
    count(*) as meeting_days,
    min(gaps.meeting_day) as first_day,
    max(gaps.meeting_day) as last_day,
    median(gaps.gap_days) as median_gap_days,
    max(gaps.gap_days) as longest_gap_days,
    count(*) filter (where gaps.gap_days <= 1.5 * mart_campaign_rhythm.promised_days) as gaps_kept,
    count(gaps.gap_days) as gaps
from mart_campaign_rhythm
inner join gaps on gaps.term = mart_campaign_rhythm.term
group by all;

comment on view mart_rhythm_against_meetings is 'Promised rhythm of a mechanism against the days of meetings reported in articles that print it, per county. A gap is kept when it is at most one and a half times what was promised. Long gaps may be meetings that the issues at hand do not report: read them with mart_coverage.';
comment on column mart_rhythm_against_meetings.meeting_days is 'Different days with such a meeting.';
comment on column mart_rhythm_against_meetings.gaps is 'Gaps between two such days, one less than meeting_days.';
comment on column mart_rhythm_against_meetings.gaps_kept is 'Gaps of at most 1.5 times promised_days.';
comment on column mart_rhythm_against_meetings.median_gap_days is 'Median gap; null with fewer than two days.';
comment on column mart_rhythm_against_meetings.longest_gap_days is 'Longest gap.';
comment on column mart_rhythm_against_meetings.term is 'The campaign term (slogans.term).';
comment on column mart_rhythm_against_meetings.step is 'One promised step, for example 半月通报.';
comment on column mart_rhythm_against_meetings.promised_days is 'Days between two of them, as promised.';
comment on column mart_rhythm_against_meetings.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_rhythm_against_meetings.county is 'Its name, for example 柯城区.';
comment on column mart_rhythm_against_meetings.first_day is 'First day with such a meeting.';
comment on column mart_rhythm_against_meetings.last_day is 'Last day with such a meeting.';
