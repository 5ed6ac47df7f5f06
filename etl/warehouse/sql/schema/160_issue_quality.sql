-- Signs of how cleanly an issue was recognised, as counts.
create table issue_quality (
    issue_id varchar primary key,
    han integer not null,
    in_words integer not null,
    rare_han integer not null,
    stray integer not null,
    unreadable integer not null,
    paragraphs integer not null,
    broken_paragraphs integer not null
);

comment on table issue_quality is 'Signs of how cleanly an issue was recognised, counted over the bodies of its articles.';
comment on column issue_quality.issue_id is 'issues.issue_id.';
comment on column issue_quality.han is 'Chinese characters.';
comment on column issue_quality.in_words is 'Those of them that make a pair of a dictionary word with a neighbour.';
comment on column issue_quality.rare_han is 'Those of them outside level 1 of GB 2312: names of places and people, and misreadings.';
comment on column issue_quality.stray is 'Single Latin letters or odd marks between two Chinese characters.';
comment on column issue_quality.unreadable is 'Replacement characters and characters of private use.';
comment on column issue_quality.paragraphs is 'Paragraphs.';
comment on column issue_quality.broken_paragraphs is 'Paragraphs that end without a mark of punctuation.';
