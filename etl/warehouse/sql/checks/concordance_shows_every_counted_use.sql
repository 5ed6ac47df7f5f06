-- The concordance of the most used term has as many lines as the term has uses, and shows it where it says.
with most_used as (
    select
        term,
        uses
    from mart_top_terms
    order by uses desc, term
    limit 1
),

lines as (
    select count(*) as lines_found
    from mart_concordance((select most_used.term from most_used))
)

select
    most_used.term,
    most_used.uses,
    lines.lines_found
from most_used
cross join lines
where most_used.uses <> lines.lines_found;
