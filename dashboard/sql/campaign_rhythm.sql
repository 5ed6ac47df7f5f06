-- Promised rhythm of a campaign and of its mechanisms against the meetings reported with them.
with mechanisms as (
    select
        unnest([term] || components || children) as term
    from mart_campaigns
    where term = $phrase
)

select
    promised.term,
    promised.step,
    promised.promised_days,
    observed.county,
    observed.meeting_days,
    observed.median_gap_days,
    observed.longest_gap_days,
    observed.gaps_kept,
    observed.gaps
from mart_campaign_rhythm as promised
left join mart_rhythm_against_meetings as observed
    on observed.term = promised.term and observed.step = promised.step
where promised.term in (select term from mechanisms)
order by promised.term, promised.promised_days, observed.county;
