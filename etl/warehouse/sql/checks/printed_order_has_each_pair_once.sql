-- Each pair of officials has one row, with an order printed at least once.
with pairs as (
    select
        least(official_id_first, official_id_second) as official_id_a,
        greatest(official_id_first, official_id_second) as official_id_b,
        times_first,
        times_second,
        changed_on
    from mart_printed_order()
)

select
    official_id_a,
    official_id_b,
    count(*) as rows_found
from pairs
group by official_id_a, official_id_b
having
    count(*) > 1
    or min(times_first) < 1
    or bool_or((times_second > 0) <> (changed_on is not null));
