-- A term that a user rejected stands in no count.
select
    mart_top_terms.term,
    mart_top_terms.uses
from mart_top_terms
inner join slogans on slogans.term = mart_top_terms.term
where slogans.state = 'rejected';
