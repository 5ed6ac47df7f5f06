-- The texts of the named issues, to extract them again.
select issue_texts.issue_id, issue_texts.text
from issue_texts
semi join named_issues on named_issues.issue_id = issue_texts.issue_id
order by issue_texts.issue_id;
