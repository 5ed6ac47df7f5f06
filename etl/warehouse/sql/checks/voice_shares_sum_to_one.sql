-- The voices of a county's officials share all of its attributed speech.
select
    adcode,
    sum(voice_share) as shares
from mart_voice_share()
group by adcode
having abs(sum(voice_share) - 1) > 1e-9;
