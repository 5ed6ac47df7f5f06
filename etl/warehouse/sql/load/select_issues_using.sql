-- The issues in which one of the named terms counts now.
select distinct slogan_uses.issue_id
from slogan_uses
semi join named_terms on named_terms.term = slogan_uses.term;
