-- One article to be read: its text with everything that is known of its issue.
create or replace view mart_article_reader as
select
    articles.article_id,
    articles.issue_id,
    articles.position,
    articles.kind,
    articles.kicker,
    articles.title,
    articles.subtitle,
    articles.body,
    articles.reporters,
    articles.continued_on_page,
    articles.characters,
    articles.source_start,
    articles.source_end,
    articles.event_date,
    articles.event_date_evidence,
    mart_articles.article_date,
    mart_articles.article_date_basis,
    issues.file_name,
    issues.paper,
    mart_articles.adcode,
    mart_articles.county,
    mart_articles.city,
    mart_articles.province,
    issues.place_evidence,
    issues.issue_date,
    issues.date_basis,
    issues.date_evidence,
    issues.date_earliest,
    issues.date_latest,
    issues.year,
    issues.year_basis,
    issues.year_evidence,
    issues.issue_number,
    issues.warnings
from articles
inner join mart_articles on mart_articles.article_id = articles.article_id
inner join issues on issues.issue_id = articles.issue_id;

comment on view mart_article_reader is 'One article to be read: its text with everything that is known of its issue, and why. Ask for one article_id or one issue_id at a time: it holds the text.';
comment on column mart_article_reader.article_id is 'articles.article_id.';
comment on column mart_article_reader.issue_id is 'issues.issue_id.';
comment on column mart_article_reader.position is 'Order in the issue, from 1.';
comment on column mart_article_reader.kind is 'report, caption, notice, commentary, slogan or other.';
comment on column mart_article_reader.kicker is 'Line above the headline (引题).';
comment on column mart_article_reader.title is 'Main headline; empty for a fragment without one.';
comment on column mart_article_reader.subtitle is 'Line below the headline (副题).';
comment on column mart_article_reader.body is 'Text of the article, column breaks joined.';
comment on column mart_article_reader.reporters is 'Names in the byline or at the end.';
comment on column mart_article_reader.continued_on_page is 'Page that carries the rest: 3 for (下转3版).';
comment on column mart_article_reader.characters is 'Characters of headlines and body without white space.';
comment on column mart_article_reader.source_start is 'First character of the article in issue_texts.text.';
comment on column mart_article_reader.source_end is 'Character after its last one in issue_texts.text.';
comment on column mart_article_reader.event_date is 'Day of the reported event, the first one of a span.';
comment on column mart_article_reader.event_date_evidence is 'The printed words behind event_date.';
comment on column mart_article_reader.article_date is 'Effective date by event (mart_articles).';
comment on column mart_article_reader.article_date_basis is 'event_date, issue_date, latest_event_date or none.';
comment on column mart_article_reader.file_name is 'Path below seeds/ of the file.';
comment on column mart_article_reader.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column mart_article_reader.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_article_reader.county is 'Its name, for example 柯城区.';
comment on column mart_article_reader.city is 'Prefecture-level unit above it.';
comment on column mart_article_reader.province is 'Province-level unit above it.';
comment on column mart_article_reader.place_evidence is 'The printed words that decided the place.';
comment on column mart_article_reader.issue_date is 'The issue''s own date; null where it is not known.';
comment on column mart_article_reader.date_basis is 'Where issue_date comes from: masthead, file_name, article_dates, correction or none.';
comment on column mart_article_reader.date_evidence is 'The printed words behind issue_date.';
comment on column mart_article_reader.date_earliest is 'The issue appeared on this day or later.';
comment on column mart_article_reader.date_latest is 'The issue appeared on this day or earlier; null where the text sets no bound.';
comment on column mart_article_reader.year is 'Year of the issue, which may be known without its date.';
comment on column mart_article_reader.year_basis is 'Where the year comes from: masthead, file_name, text, other_issues, correction or none.';
comment on column mart_article_reader.year_evidence is 'The words or the issues behind the year.';
comment on column mart_article_reader.issue_number is 'Running number as printed (总第3366期 gives 3366).';
comment on column mart_article_reader.warnings is 'Contradictions found, for example a weekday that does not fit the printed date.';
