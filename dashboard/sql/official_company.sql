-- With whom an official appears.
select
    case when official_id_a = $official then official_id_b else official_id_a end as official_id,
    case when official_id_a = $official then name_b else name_a end as name,
    articles,
    first_date,
    last_date
from mart_official_network(
    official := $official, adcodes := $adcodes, date_from := $date_from, date_to := $date_to
)
order by articles desc, name
limit $top;
