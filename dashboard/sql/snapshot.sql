-- Which snapshot this is, over how much, and how far its log goes.
select
    snapshot.snapshot_number,
    snapshot.made_at,
    snapshot.rules_version,
    mart_overview.issues,
    mart_overview.articles,
    mart_overview.characters,
    coalesce((select max(log_id) from mart_ingest_log), 0) as last_log_id
from snapshot, mart_overview;
