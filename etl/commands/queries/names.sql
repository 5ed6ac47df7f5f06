-- Names of tables, views and columns, for completion at the prompt.
select table_name as word from information_schema.tables
union
select column_name from information_schema.columns
order by word
