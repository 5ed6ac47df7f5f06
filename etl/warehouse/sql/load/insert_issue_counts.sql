-- Add rows that were put together outside; columns are matched by name.
insert into issue_counts by name select * from new_rows;
