-- The promised rhythm of mechanisms, in days.
create or replace view mart_campaign_rhythm as
with steps as (
    select
        term,
        unnest(string_split_regex(rhythm, '[、，,；; ]+')) as step
    from slogans
    where rhythm is not null and state <> 'rejected'
)

select
    term,
    step,
    case
        when step similar to '.*(半月|双周|两周|隔周).*' then if(contains(step, '半月'), 15, 14)
        when contains(step, '半年') then 182
        when step similar to '.*(双月|两个月).*' then 61
        when step similar to '.*[日天].*' then 1
        when step similar to '.*(周|星期).*' then 7
        when contains(step, '旬') then 10
        when contains(step, '月') then 30
        when contains(step, '季') then 91
        when contains(step, '年') then 365
    end as promised_days
from steps
where step <> '';

comment on view mart_campaign_rhythm is 'The promised rhythm of mechanisms (slogans.rhythm), step by step, in days: 周会商 gives 7, 半月通报 15, 季推进 91. promised_days is null where the step names no period.';
comment on column mart_campaign_rhythm.step is 'One promised step, for example 半月通报.';
comment on column mart_campaign_rhythm.promised_days is 'Days between two of them, as promised.';
comment on column mart_campaign_rhythm.term is 'The campaign term (slogans.term).';
