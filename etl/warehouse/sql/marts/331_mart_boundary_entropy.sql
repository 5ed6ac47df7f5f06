-- How freely a string combines with what stands left and right of it.
create or replace macro mart_boundary_entropy(phrase) as table
with sides as (
    select
        'left' as side,
        left_context as neighbour
    from mart_concordance(phrase, width := 1)
    union all
    select
        'right' as side,
        right_context as neighbour
    from mart_concordance(phrase, width := 1)
)

select
    side,
    count(*) as uses,
    count(distinct neighbour) as neighbours,
    entropy(neighbour) as entropy_bits
from sides
group by side;

comment on macro table mart_boundary_entropy is 'How freely a string combines: entropy in bits of the character to its left and to its right over all its occurrences (the field''s edge counts as one more character). Near zero on a side, it is probably a piece of something longer. Reads the text like mart_concordance.';
