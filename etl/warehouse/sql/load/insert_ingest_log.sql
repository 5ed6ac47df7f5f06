-- Continue the log; the order of the rows is the order of the events.
insert into ingest_log by name
select
    (select coalesce(max(log_id), 0) from ingest_log) + row_number() over (order by new_rows.event) as log_id,
    new_rows.* exclude (event)
from new_rows;
