-- What an issue is said to hold is what was found in it.
with uses as (
    select
        issue_id,
        count(*) as uses,
        count(distinct term) as terms
    from slogan_uses
    group by issue_id
),

held as (
    select
        issue_id,
        count(*) as meetings
    from meetings
    group by issue_id
),

named as (
    select
        issue_id,
        count(distinct official_id) as officials
    from appearances
    group by issue_id
)

select
    issues.issue_id,
    issue_counts.uses,
    issue_counts.terms,
    issue_counts.meetings,
    issue_counts.officials
from issues
left join issue_counts on issue_counts.issue_id = issues.issue_id
left join uses on uses.issue_id = issues.issue_id
left join held on held.issue_id = issues.issue_id
left join named on named.issue_id = issues.issue_id
where
    issue_counts.uses is distinct from coalesce(uses.uses, 0)
    or issue_counts.terms is distinct from coalesce(uses.terms, 0)
    or issue_counts.meetings is distinct from coalesce(held.meetings, 0)
    or issue_counts.officials is distinct from coalesce(named.officials, 0);
