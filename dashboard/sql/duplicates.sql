-- Files whose text another file holds already.
select
    file_name,
    counted_file_name,
    issue_id
from mart_duplicates
order by file_name;
