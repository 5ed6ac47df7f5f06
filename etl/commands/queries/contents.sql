-- What the current snapshot is and holds, for `tifawatch status`.
select
    snapshot_number as snapshot,
    strftime(made_at::timestamp, '%Y-%m-%dT%H:%M:%S') || '+00:00' as made_at,
    (select count(*) from issues) as issues,
    (select count(*) from articles) as articles,
    (select count(*) from source_files where outcome = 'duplicate') as duplicates,
    (select count(*) from issues where year is null) as undated,
    (select count(*) from issues where adcode is null) as unplaced
from snapshot
