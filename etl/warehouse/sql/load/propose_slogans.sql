-- Terms in use that the lexicon does not have were proposed by discovery.
insert into slogans (term, state, components, variants)
select distinct slogan_uses.term, 'proposed', []::varchar[], []::varchar[]
from slogan_uses
anti join slogans on slogans.term = slogan_uses.term;
