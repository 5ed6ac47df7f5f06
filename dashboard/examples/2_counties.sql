select county, uses, articles, articles_at_hand, share
from mart_term_by_county(terms := [$term])
order by share desc
