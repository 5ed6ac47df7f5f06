select name, county, latest_posts, chair, speak, articles_present
from mart_official_ranking
order by chair desc, articles_present desc
limit 20
