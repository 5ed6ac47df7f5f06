-- Which snapshot this is, when it was made (in microseconds since 1970), and by which versions.
select
    snapshot_number,
    epoch_us(made_at) as made_at,
    years_settled,
    schema_version,
    rules_version,
    marts_version
from snapshot;
