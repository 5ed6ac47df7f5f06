-- The issues listed for completion are those that the overview says lack a date or a county.
with listed as (
    select
        count(*) filter (where lacks_date) as without_date,
        count(*) filter (where lacks_county) as without_county
    from mart_undated_issues
)

select
    listed.without_date,
    mart_overview.issues_without_date,
    listed.without_county,
    mart_overview.issues_without_county
from listed
cross join mart_overview
where
    listed.without_date <> mart_overview.issues_without_date
    or listed.without_county <> mart_overview.issues_without_county;
