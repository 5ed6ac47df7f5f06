-- Who chairs a meeting or speaks at it is among those present.
select
    people.meeting_id,
    people.name,
    people.part
from meeting_people as people
left join meeting_people as present
    on
        present.meeting_id = people.meeting_id
        and present.name = people.name
        and present.part = 'attend'
where people.part <> 'attend' and present.name is null;
