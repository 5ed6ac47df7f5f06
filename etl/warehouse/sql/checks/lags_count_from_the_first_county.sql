-- The first county has no lag, no county a negative one, and no term ends before it begins.
select
    term,
    adcode,
    adoption_order,
    lag_days,
    first_date,
    last_date
from mart_term_adoption
where
    lag_days < 0
    or (adoption_order = 1) <> (lag_days = 0)
    or last_date < first_date
    or days_watched_before < 0
    or days_since_last_use < 0;
