-- A suggested pair has two names of one scope and stands there once per likeness.
select
    scope,
    likeness,
    name_a,
    name_b
from mart_same_person_suggestions
where name_a = name_b or official_id_a = official_id_b or len(name_a) <> len(name_b)
union all
select
    scope,
    likeness,
    least(name_a, name_b) as name_a,
    greatest(name_a, name_b) as name_b
from mart_same_person_suggestions
group by scope, likeness, least(name_a, name_b), greatest(name_a, name_b)
having count(*) > 1;
