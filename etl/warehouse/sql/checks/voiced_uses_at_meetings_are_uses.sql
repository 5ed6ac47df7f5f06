-- No more uses are voiced in a meeting's article than are printed there.
select
    term,
    meeting_id,
    uses,
    voiced_uses
from mart_term_meetings
where voiced_uses > uses or uses < 1 or headline_uses + voiced_uses > uses;
