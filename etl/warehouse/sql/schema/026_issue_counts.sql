-- What was found in each issue, counted once when it is taken in.
create table issue_counts (
    issue_id varchar primary key,
    uses integer not null,
    terms integer not null,
    meetings integer not null,
    officials integer not null
);

comment on table issue_counts is 'What was found in each issue, counted once when it is taken in, so that lists of issues need not count.';
comment on column issue_counts.issue_id is 'issues.issue_id.';
comment on column issue_counts.uses is 'Rows of slogan_uses: printed occurrences of campaign terms.';
comment on column issue_counts.terms is 'Different campaign terms.';
comment on column issue_counts.meetings is 'Rows of meetings.';
comment on column issue_counts.officials is 'Different officials.';
