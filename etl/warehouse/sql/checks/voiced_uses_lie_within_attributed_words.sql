-- A voiced use lies within the words that it is attributed by.
select
    mart_voiced_uses.slogan_use_id,
    mart_voiced_uses.name
from mart_voiced_uses
left join slogan_uses on slogan_uses.slogan_use_id = mart_voiced_uses.slogan_use_id
where
    slogan_uses.slogan_use_id is null
    or mart_voiced_uses.speech_start > slogan_uses.start_char
    or mart_voiced_uses.speech_end < slogan_uses.end_char;
