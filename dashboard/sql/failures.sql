-- Files that could not be read, with reason and remedy.
select
    file_name,
    reason,
    remedy,
    size_bytes,
    encoding,
    failed_at
from mart_failures
order by failed_at desc nulls last, file_name;
