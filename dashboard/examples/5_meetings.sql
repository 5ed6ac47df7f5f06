select meeting_day, county, name, chairs, speakers
from mart_meeting_list
order by meeting_day desc nulls last
limit 50
