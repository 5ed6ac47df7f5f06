-- Forget what issues that are withdrawn, or about to be loaded anew, have in meeting_people.
delete from meeting_people where issue_id in (select issue_id from stale_issues);
