-- The decisions that the snapshot counts by.
select * from slogan_decisions
order by term;
