-- Newspaper issues at hand: one row per distinct text, however many files hold it.
create table issues (
    issue_id varchar not null,
    file_name varchar not null,
    paper varchar,
    adcode varchar,
    place_evidence varchar,
    issue_date date,
    date_basis varchar not null,
    date_evidence varchar,
    date_earliest date,
    date_latest date,
    year integer,
    year_basis varchar not null,
    year_evidence varchar,
    issue_number integer,
    latest_event_date date,
    warnings varchar[] not null,
    articles integer not null,
    characters integer not null
);

comment on table issues is 'Newspaper issues at hand: one row per distinct text, however many files hold it.';
comment on column issues.issue_id is 'Hash of the normalised text: the same on every machine. Sixteen hexadecimal digits.';
comment on column issues.file_name is 'Path below seeds/ of the file it was read from.';
comment on column issues.paper is 'Name of the newspaper as printed, for example 永康日报; null where it is not printed.';
comment on column issues.adcode is 'Place whose paper it is (places.adcode); null where the text does not decide it.';
comment on column issues.place_evidence is 'The printed words that decided the place.';
comment on column issues.issue_date is 'The issue''s own date; null where it is not known.';
comment on column issues.date_basis is 'Where issue_date comes from: masthead, file_name, article_dates, correction or none.';
comment on column issues.date_evidence is 'The printed words behind issue_date.';
comment on column issues.date_earliest is 'The issue appeared on this day or later.';
comment on column issues.date_latest is 'The issue appeared on this day or earlier; null where the text sets no bound.';
comment on column issues.year is 'Year of the issue, which may be known without its date.';
comment on column issues.year_basis is 'Where the year comes from: masthead, file_name, text, other_issues, correction or none.';
comment on column issues.year_evidence is 'The words or the issues behind the year.';
comment on column issues.issue_number is 'Running number as printed (总第3366期 gives 3366).';
comment on column issues.latest_event_date is 'Latest day of a reported event.';
comment on column issues.warnings is 'Contradictions found, for example a weekday that does not fit the printed date.';
comment on column issues.articles is 'Number of articles of every kind.';
comment on column issues.characters is 'Characters of all articles'' headlines and bodies without white space: the denominator of rates.';
