-- The terms that count, for the menus of what another term is a part or a variant of.
select slogans.term
from slogans
where slogans.state in ('lexicon', 'accepted')
order by slogans.term;
