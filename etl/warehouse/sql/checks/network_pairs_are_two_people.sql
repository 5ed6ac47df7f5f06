-- Nobody keeps company with himself, and a pair stands there once.
select
    official_id_a,
    official_id_b,
    articles
from mart_official_network(min_articles := 1)
where official_id_a >= official_id_b or articles < 1
union all
select
    official_id_a,
    official_id_b,
    count(*) as articles
from mart_official_network(min_articles := 1)
group by official_id_a, official_id_b
having count(*) > 1;
