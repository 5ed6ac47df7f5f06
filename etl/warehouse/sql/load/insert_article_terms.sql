-- Add rows that were put together outside; columns are matched by name.
insert into article_terms by name select * from new_rows;
