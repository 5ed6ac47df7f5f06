-- Every file that failed or is a duplicate is listed as such.
with listed as (
    select
        (select count(*) from mart_failures) as failures,
        (select count(*) from mart_duplicates) as duplicates
)

select
    listed.failures,
    mart_overview.failed_files,
    listed.duplicates,
    mart_overview.duplicate_files
from listed
cross join mart_overview
where listed.failures <> mart_overview.failed_files or listed.duplicates <> mart_overview.duplicate_files;
