-- Tables, views and their columns with comments, for the schema browser.
select
    columns.table_name,
    columns.column_name,
    columns.data_type,
    columns.comment,
    coalesce(views.comment, tables.comment) as about,
    columns.table_name like 'mart\_%' escape '\' as is_mart
from duckdb_columns() as columns
left join duckdb_views() as views
    on views.database_name = columns.database_name and views.view_name = columns.table_name
left join duckdb_tables() as tables
    on tables.database_name = columns.database_name and tables.table_name = columns.table_name
where columns.database_name = current_database() and not columns.internal
order by is_mart desc, columns.table_name, columns.column_index;
