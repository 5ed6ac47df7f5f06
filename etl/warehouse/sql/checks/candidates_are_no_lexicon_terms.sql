-- A term that discovery proposes does not stand in the lexicon.
select
    mart_candidates.term,
    mart_candidates.state
from mart_candidates
inner join slogans on slogans.term = mart_candidates.term
where slogans.state = 'lexicon' or mart_candidates.articles > mart_candidates.uses;
