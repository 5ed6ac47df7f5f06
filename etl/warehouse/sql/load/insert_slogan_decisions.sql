-- Add rows that were put together outside; columns are matched by name.
insert into slogan_decisions by name select * from new_rows;
