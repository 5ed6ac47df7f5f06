-- Add rows that were put together outside; columns are matched by name.
insert into issue_quality by name select * from new_rows;
