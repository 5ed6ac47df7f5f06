select term, gloss_en, uses, articles, share, per_10000
from mart_top_terms
order by uses desc
limit 20
