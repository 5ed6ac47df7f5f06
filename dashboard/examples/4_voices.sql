select name, list(distinct role) as roles, count(distinct article_id) as articles
from mart_appearance_list
where article_id in (select article_id from mart_term_articles where term = $term) and role <> 'mention'
group by name
order by articles desc, name
