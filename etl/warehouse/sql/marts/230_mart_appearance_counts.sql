-- How many appearances per day, county and role.
create or replace view mart_appearance_counts as
select
    adcode,
    county,
    article_date,
    role,
    count(*) as appearances,
    count(distinct official_id) as officials,
    count(distinct article_id) as articles
from mart_appearance_list
group by all;

comment on view mart_appearance_counts is 'Appearances per county of the paper, day by event and role. officials and articles are counted within the row: they do not add up over rows, appearances do.';
comment on column mart_appearance_counts.appearances is 'One per person, role and article.';
comment on column mart_appearance_counts.officials is 'Different officials in this row.';
comment on column mart_appearance_counts.articles is 'Articles they stand in.';
comment on column mart_appearance_counts.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_appearance_counts.county is 'Its name, for example 柯城区.';
comment on column mart_appearance_counts.article_date is 'Effective date by event (mart_articles).';
comment on column mart_appearance_counts.role is 'chair, speak, attend, inspect, accompany, report, appointed, removed or mention.';
