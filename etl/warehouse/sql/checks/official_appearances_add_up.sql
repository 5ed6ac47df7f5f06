-- Every appearance is counted once by day and role, and once in the ranking.
with counted as (
    select
        (select coalesce(sum(appearances), 0) from mart_appearance_counts) as by_day,
        (select coalesce(sum(appearances), 0) from mart_official_ranking) as by_official,
        (
            select
                coalesce(
                    sum(chair + speak + attend + inspect + accompany + report + appointed + removed + mention), 0
                )
            from mart_official_ranking
        ) as by_role,
        (select count(*) from appearances) as appearances
)

select
    by_day,
    by_official,
    by_role,
    appearances
from counted
where by_day <> appearances or by_official <> appearances or by_role <> appearances;
