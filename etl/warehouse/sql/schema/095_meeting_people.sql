-- Who chaired, spoke at and attended a meeting; chairs and speakers also attend.
create table meeting_people (
    meeting_id varchar not null,
    issue_id varchar not null,
    name varchar not null,
    part varchar not null,
    rank integer not null,
    official_id varchar
);

comment on table meeting_people is 'Who chaired, spoke at and attended a meeting; chairs and speakers also attend.';
comment on column meeting_people.meeting_id is 'meetings.meeting_id.';
comment on column meeting_people.issue_id is 'issues.issue_id.';
comment on column meeting_people.name is 'Name as printed.';
comment on column meeting_people.part is 'chair, speak or attend.';
comment on column meeting_people.rank is 'Place in the printed order, from 1.';
comment on column meeting_people.official_id is 'officials.official_id; null for guests without a public post.';
