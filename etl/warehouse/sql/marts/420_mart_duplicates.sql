-- Files in seeds/ whose text another file holds already.
create or replace view mart_duplicates as
select
    source_files.file_name,
    source_files.issue_id,
    issues.file_name as counted_file_name,
    source_files.reason
from source_files
left join issues on issues.issue_id = source_files.issue_id
where source_files.outcome = 'duplicate';

comment on view mart_duplicates is 'Files whose text another file in seeds/ holds already; their issue is counted once, under counted_file_name.';
comment on column mart_duplicates.counted_file_name is 'File under whose name the issue is counted.';
comment on column mart_duplicates.file_name is 'Path below seeds/ of the duplicate.';
comment on column mart_duplicates.issue_id is 'The issue that both hold.';
comment on column mart_duplicates.reason is 'Whose duplicate it is.';
