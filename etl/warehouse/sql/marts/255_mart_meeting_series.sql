-- Meetings that are numbered, as series with the missing numbers.
create or replace view mart_meeting_series as
with numbered as (
    select
        adcode,
        county,
        coalesce(body, '') as body,
        regexp_replace(name, '^(.*)第([0-9]{1,4}|[一二三四五六七八九十百零]+)次', '\1第N次') as series,
        mart_ordinal(regexp_extract(name, '^.*第([0-9]{1,4}|[一二三四五六七八九十百零]+)次', 1)) as ordinal,
        meeting_day,
        gathering,
        meeting_id
    from mart_meeting_list
    where contains(name, '次')
),

ordered as (
    select
        adcode,
        county,
        body,
        regexp_replace(series, '[“”"‘’《》\s]', '', 'g') as series,
        ordinal,
        min(meeting_day) as meeting_day,
        min(meeting_id) as meeting_id
    from numbered
    where ordinal is not null
    group by all
),

started as (
    select
        ordered.*,
        coalesce(
            ordinal < lag(ordinal) over (partition by adcode, body, series order by meeting_day, ordinal), false
        ) as starts_anew
    from ordered
),

in_rounds as (
    select
        started.*,
        1 + sum(starts_anew::integer) over (
            partition by adcode, body, series
            order by meeting_day, ordinal
        )::integer as round_number
    from started
),

spaced as (
    select
        in_rounds.*,
        meeting_day - lag(meeting_day) over (
            partition by adcode, body, series, round_number
            order by ordinal
        ) as gap_days
    from in_rounds
)

select
    adcode,
    county,
    nullif(body, '') as body,
    series,
    round_number,
    list(ordinal order by ordinal) as ordinals,
    list(meeting_id order by ordinal) as meeting_ids,
    list_filter(
        range(min(ordinal), max(ordinal) + 1),
        lambda number: not list_contains(list(ordinal), number)
    ) as missing_ordinals,
    count(*) as meetings,
    max(ordinal) - min(ordinal) + 1 - count(*) as missing,
    min(meeting_day) as first_day,
    max(meeting_day) as last_day,
    median(gap_days) as median_gap_days
from spaced
group by adcode, county, body, series, round_number;

comment on view mart_meeting_series is 'Meetings whose name holds a number (第11次常务会议, 第六次), as series per county and convening body: same name apart from the number, the last one where there are several (第三次会议主席团第二次会议). missing_ordinals lie between the first and last number seen: meetings held that no issue at hand reports. Numbers before the first seen are not counted. Where the numbers begin again (a new year or term) a new round begins.';
comment on column mart_meeting_series.series is 'Name with the number replaced: 第N次.';
comment on column mart_meeting_series.round_number is 'Counts how often the numbers began again.';
comment on column mart_meeting_series.ordinals is 'Numbers seen.';
comment on column mart_meeting_series.meeting_ids is 'meetings.meeting_id of one report for each of them, in the same order.';
comment on column mart_meeting_series.missing_ordinals is 'Numbers between them that were not seen.';
comment on column mart_meeting_series.meetings is 'How many numbers were seen.';
comment on column mart_meeting_series.missing is 'How many were not.';
comment on column mart_meeting_series.first_day is 'Day of the first one seen.';
comment on column mart_meeting_series.last_day is 'Day of the last one seen.';
comment on column mart_meeting_series.median_gap_days is 'Median days between two numbers seen one after the other.';
comment on column mart_meeting_series.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_meeting_series.county is 'Its name, for example 柯城区.';
comment on column mart_meeting_series.body is 'County or body that convened it.';
