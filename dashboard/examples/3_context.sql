select article_date, county, left_context, keyword, right_context, title
from mart_concordance($term, width := 15)
order by article_date desc
