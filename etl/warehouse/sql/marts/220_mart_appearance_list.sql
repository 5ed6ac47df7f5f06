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
comment on column mart_appearance_list.appearance_id is 'article_id, -a and a running number.';
comment on column mart_appearance_list.official_id is 'officials.official_id.';
comment on column mart_appearance_list.name is 'Name as printed, blanks removed.';
comment on column mart_appearance_list.scope is 'Within which the name is taken as one person: a four-digit prefecture code (six digits for a county directly under its province), a two-digit province code, 中国, or the issue_id where the place of the paper is not known.';
comment on column mart_appearance_list.posts is 'Posts as printed; empty where the text gives none.';
comment on column mart_appearance_list.role is 'chair, speak, attend, inspect, accompany, report, appointed, removed or mention.';
comment on column mart_appearance_list.rank is 'Place in the printed list, from 1.';
comment on column mart_appearance_list.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_appearance_list.county is 'Name of the place of the paper, for example 柯城区.';
comment on column mart_appearance_list.article_date is 'Effective date by event (mart_articles).';
comment on column mart_appearance_list.article_date_basis is 'event_date, issue_date, latest_event_date or none.';
comment on column mart_appearance_list.title is 'Main headline; empty for a fragment without one.';
comment on column mart_appearance_list.article_id is 'articles.article_id.';
comment on column mart_appearance_list.issue_id is 'issues.issue_id.';
comment on column mart_appearance_list.file_name is 'Path below seeds/ of the file.';
comment on column mart_appearance_list.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column mart_appearance_list.start_char is 'First character within that field, counted from 0.';
comment on column mart_appearance_list.end_char is 'Character after the last one within that field.';
comment on column mart_appearance_list.passage_start is 'First character of the words that gave the role, within the field.';
comment on column mart_appearance_list.passage_end is 'Character after the last of them.';
comment on column mart_appearance_list.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column mart_appearance_list.source_end is 'Character after the last one in issue_texts.text.';
comment on column mart_appearance_list.rule is 'Name of the rule that found it.';
