-- Tables and views with what they hold, for \d at the prompt.
select table_name as name, comment from duckdb_tables() where not internal and database_name = current_database()
union all
select view_name, comment from duckdb_views() where not internal and database_name = current_database()
order by name
