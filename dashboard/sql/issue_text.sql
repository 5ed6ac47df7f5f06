-- The decoded source text of one issue, to which every source_start and source_end counts.
select text
from issue_texts
where issue_id = $issue;
