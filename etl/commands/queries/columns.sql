-- Columns of one table or view with their comments, for \d NAME at the prompt.
select column_name as name, data_type as type, comment
from duckdb_columns()
where database_name = current_database() and table_name = $name
order by column_index
