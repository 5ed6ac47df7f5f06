-- What the issues of the named places say about when they appeared (etl.other_issues.IssueTraits).
-- Without an undated issue among them a place has nothing to decide, and is left out.
with places_to_decide as (
    select distinct issues.adcode
    from issues
    semi join named_places on named_places.adcode = issues.adcode
    where issues.year_basis not in (select basis from own_evidence)
),

issues_at_hand as (
    select issues.*
    from issues
    semi join places_to_decide on places_to_decide.adcode = issues.adcode
),

leads as (
    select articles.issue_id, list(substr(articles.body, 1, 80)) as leads
    from articles
    semi join issues_at_hand on issues_at_hand.issue_id = articles.issue_id
    group by all
),

people as (
    select appearances.issue_id, list(distinct appearances.name) as officials
    from appearances
    semi join issues_at_hand on issues_at_hand.issue_id = appearances.issue_id
    group by all
),

campaigns as (
    select slogan_uses.issue_id, list(distinct slogan_uses.term) as terms
    from slogan_uses
    semi join issues_at_hand on issues_at_hand.issue_id = slogan_uses.issue_id
    group by all
)

select
    issues_at_hand.issue_id,
    issues_at_hand.file_name,
    issues_at_hand.adcode,
    issues_at_hand.year,
    issues_at_hand.year_basis in (select basis from own_evidence) as year_is_own,
    issues_at_hand.year_evidence,
    coalesce(issues_at_hand.issue_date, issues_at_hand.latest_event_date) as day,
    leads.leads,
    people.officials,
    campaigns.terms
from issues_at_hand
left join leads on leads.issue_id = issues_at_hand.issue_id
left join people on people.issue_id = issues_at_hand.issue_id
left join campaigns on campaigns.issue_id = issues_at_hand.issue_id
order by issues_at_hand.issue_id;
