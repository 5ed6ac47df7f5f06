-- Add rows that were put together outside; columns are matched by name.
insert into article_fingerprints by name select * from new_rows;
