-- Add the people who are not known yet.
insert into officials by name
select distinct new_rows.official_id, new_rows.name, new_rows.scope
from new_rows
anti join officials on officials.official_id = new_rows.official_id;
