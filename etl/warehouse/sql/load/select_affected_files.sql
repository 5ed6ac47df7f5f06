-- The records of the named files, and of all files that share an issue with them or with the named issues.
with affected_issues as (
    select issue_id from named_issues
    union
    select source_files.issue_id
    from source_files
    semi join named_files on named_files.file_name = source_files.file_name
    where source_files.issue_id is not null
)

select
    source_files.file_name,
    source_files.size_bytes,
    source_files.modified_ns,
    source_files.changed_ns,
    source_files.content_hash,
    source_files.encoding,
    source_files.outcome,
    source_files.issue_id,
    source_files.reason,
    source_files.remedy
from source_files
where source_files.file_name in (select file_name from named_files)
    or source_files.issue_id in (select issue_id from affected_issues)
order by source_files.file_name;
