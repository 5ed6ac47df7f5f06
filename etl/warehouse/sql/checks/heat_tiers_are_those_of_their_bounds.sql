-- The tier that a share is given is the highest whose bound it reaches.
with probes as (
    select
        tier as expected,
        mart_tier(from_share + 1e-9) as at_bound,
        lead(tier) over (order by tier_rank desc) as below_expected,
        mart_tier(from_share - 1e-9) as below_bound
    from mart_heat_tiers
)

select
    expected,
    at_bound,
    below_expected,
    below_bound
from probes
where at_bound is distinct from expected or below_bound is distinct from below_expected;
