-- Table macros with their arguments and comments, for the schema browser.
select distinct
    function_name,
    parameters,
    comment
from duckdb_functions()
where database_name = current_database() and function_type = 'table_macro' and not internal
order by function_name;
