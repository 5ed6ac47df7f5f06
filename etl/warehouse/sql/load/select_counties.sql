-- The places of the named issues.
select distinct issues.adcode
from issues
semi join named_issues on named_issues.issue_id = issues.issue_id
where issues.adcode is not null;
