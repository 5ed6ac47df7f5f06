-- Which officials voice which term, how often and at which meetings.
create or replace view mart_term_voices as
with voiced as (
    select distinct
        mart_voiced_uses.slogan_use_id,
        mart_voiced_uses.term,
        mart_voiced_uses.official_id,
        mart_voiced_uses.name,
        mart_voiced_uses.article_id,
        mart_articles.article_date
    from mart_voiced_uses
    inner join mart_articles on mart_articles.article_id = mart_voiced_uses.article_id
),

at_meetings as (
    select distinct
        voiced.term,
        voiced.official_id,
        meetings.name
    from voiced
    inner join meetings on meetings.article_id = voiced.article_id
    inner join meeting_people
        on
            meeting_people.meeting_id = meetings.meeting_id
            and meeting_people.official_id = voiced.official_id
),

meeting_names as (
    select
        term,
        official_id,
        list(name order by name) as meetings
    from at_meetings
    group by term, official_id
)

select
    voiced.term,
    voiced.official_id,
    any_value(voiced.name) as name,
    count(*) as uses,
    count(distinct voiced.article_id) as articles,
    min(voiced.article_date) as first_date,
    max(voiced.article_date) as last_date,
    coalesce(any_value(meeting_names.meetings), []) as meetings
from voiced
left join meeting_names
    on meeting_names.term = voiced.term and meeting_names.official_id = voiced.official_id
group by voiced.term, voiced.official_id;

comment on view mart_term_voices is 'Which officials voice which term: uses inside words attributed to them (mart_voiced_uses), articles, first and last day by event, and the meetings reported in those articles at which they are named. Only attribution by a speech verb counts, so it is a lower bound. Filter by term or official_id.';
comment on column mart_term_voices.meetings is 'Names of the meetings, each once.';
comment on column mart_term_voices.term is 'The campaign term (slogans.term).';
comment on column mart_term_voices.official_id is 'officials.official_id.';
comment on column mart_term_voices.name is 'Name as printed, blanks removed.';
comment on column mart_term_voices.uses is 'Uses within words attributed to the official.';
comment on column mart_term_voices.articles is 'Articles with such a use.';
comment on column mart_term_voices.first_date is 'First day of such a use, by event.';
comment on column mart_term_voices.last_date is 'Last day of such a use, by event.';
