-- A term's life begins and ends with its counties, of which there are no more than at hand.
with edges as (
    select
        term,
        min(first_date) as first_date,
        max(last_date) as last_date,
        count(*) as counties
    from mart_term_adoption
    group by term
)

select
    mart_term_life.term,
    mart_term_life.first_date,
    edges.first_date as first_adopted
from mart_term_life
full join edges on edges.term = mart_term_life.term
where
    mart_term_life.first_date is distinct from edges.first_date
    or mart_term_life.last_date is distinct from edges.last_date
    or mart_term_life.counties is distinct from edges.counties
    or mart_term_life.share_of_counties > 1
    or mart_term_life.age_days < mart_term_life.days_since_last_use;
