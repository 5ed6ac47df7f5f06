-- Bands of articles that are new, and bands whose links lost their earliest article or all but one.
create or replace temp table changed_bands as
select unnest(bands) as band
from article_fingerprints
where not is_linked
union
select band
from reprint_links
group by band
having count(*) < 2 or count(*) filter (where article_id = eldest_id) = 0;
