-- Gaps between the issues of a county, and how many issues are missing in them.
create or replace view mart_coverage_gaps as
with dated as (
    select
        issues.issue_id,
        issues.adcode,
        coalesce(issues.paper, '') as paper,
        issues.issue_date,
        issues.issue_number,
        lead(issues.issue_id) over following as next_issue_id,
        lead(issues.issue_date) over following as next_issue_date,
        lead(issues.issue_number) over following as next_issue_number
    from issues
    where issues.issue_date is not null and issues.adcode is not null
    window
        following as (
            partition by issues.adcode, coalesce(issues.paper, '')
            order by issues.issue_date, issues.issue_number, issues.issue_id
        )
),

rhythm as (
    select
        adcode,
        paper,
        median(next_issue_date - issue_date) filter (where next_issue_date > issue_date) as usual_gap_days,
        count(*) filter (where next_issue_date > issue_date) as gaps_seen
    from dated
    group by adcode, paper
),

suspended as (
    select distinct issue_id
    from articles
    where contains(title, '休刊')
),

measured as (
    select
        dated.adcode,
        dated.paper,
        dated.issue_id,
        dated.issue_date,
        dated.issue_number,
        dated.next_issue_id,
        dated.next_issue_date,
        dated.next_issue_number,
        dated.next_issue_date - dated.issue_date as gap_days,
        case when rhythm.gaps_seen >= 3 then rhythm.usual_gap_days end as usual_gap_days,
        case
            when dated.next_issue_number > dated.issue_number then dated.next_issue_number - dated.issue_number - 1
        end as missing_by_number,
        case
            when rhythm.gaps_seen >= 3
                then greatest(round((dated.next_issue_date - dated.issue_date) / rhythm.usual_gap_days) - 1, 0)::integer
        end as missing_by_rhythm,
        suspended.issue_id is not null as announces_suspension
    from dated
    inner join rhythm on rhythm.adcode = dated.adcode and rhythm.paper = dated.paper
    left join suspended on suspended.issue_id = dated.issue_id
    where dated.next_issue_date > dated.issue_date
)

select
    measured.adcode,
    places.county,
    nullif(measured.paper, '') as paper,
    measured.issue_id,
    measured.issue_date,
    measured.issue_number,
    measured.next_issue_id,
    measured.next_issue_date,
    measured.next_issue_number,
    measured.gap_days,
    measured.usual_gap_days,
    measured.missing_by_number,
    measured.missing_by_rhythm,
    coalesce(measured.missing_by_number, measured.missing_by_rhythm) as missing_issues,
    measured.announces_suspension
from measured
left join places on places.adcode = measured.adcode
where coalesce(measured.missing_by_number, measured.missing_by_rhythm, 0) > 0;

comment on view mart_coverage_gaps is 'Gaps between two dated issues of one paper in which issues are missing: by the running numbers where both print one (总第3366期), else by the paper''s own rhythm, its median gap, once three gaps were seen. A paper that does not appear at weekends shows short gaps by rhythm; announces_suspension marks a gap after an issue with a 休刊 notice.';
comment on column mart_coverage_gaps.issue_id is 'Last issue before the gap.';
comment on column mart_coverage_gaps.next_issue_id is 'First issue after the gap.';
comment on column mart_coverage_gaps.next_issue_date is 'Its date.';
comment on column mart_coverage_gaps.next_issue_number is 'Its number.';
comment on column mart_coverage_gaps.gap_days is 'Days from one to the other.';
comment on column mart_coverage_gaps.usual_gap_days is 'Median gap of this paper; null with fewer than three gaps.';
comment on column mart_coverage_gaps.missing_by_number is 'Numbers between the two printed ones.';
comment on column mart_coverage_gaps.missing_by_rhythm is 'Gap divided by the usual gap, less one.';
comment on column mart_coverage_gaps.missing_issues is 'missing_by_number, else missing_by_rhythm.';
comment on column mart_coverage_gaps.announces_suspension is 'The issue before the gap has a 休刊 notice.';
comment on column mart_coverage_gaps.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_coverage_gaps.county is 'Its name, for example 柯城区.';
comment on column mart_coverage_gaps.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column mart_coverage_gaps.issue_date is 'The issue''s own date; null where it is not known.';
comment on column mart_coverage_gaps.issue_number is 'Running number as printed (总第3366期 gives 3366).';
