-- Appearances of officials with county, day and the article they stand in.
create or replace view mart_appearance_list as
select
    appearances.appearance_id,
    appearances.official_id,
    appearances.name,
    officials.scope,
    appearances.posts,
    appearances.role,
    appearances.rank,
    mart_articles.adcode,
    mart_articles.county,
    mart_articles.article_date,
    mart_articles.article_date_basis,
    mart_articles.title,
    appearances.article_id,
    appearances.issue_id,
    mart_articles.file_name,
    appearances.field,
    appearances.start_char,
    appearances.end_char,
    appearances.passage_start,
    appearances.passage_end,
    appearances.source_start,
    appearances.source_end,
    appearances.rule
from appearances
inner join mart_articles on mart_articles.article_id = appearances.article_id
left join officials on officials.official_id = appearances.official_id;

comment on view mart_appearance_list is 'Appearances of officials, one row per person, role and article, with the day by event. county is the place of the paper, not of the official. role mention is not presence: the person is only named.';
