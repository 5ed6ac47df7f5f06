-- Everything found in an article, as ranges of characters of its fields.
create or replace view mart_article_findings as
select
    slogan_use_id as finding_id,
    article_id,
    issue_id,
    'slogan' as finding,
    term as label,
    null::varchar as role,
    []::varchar[] as posts,
    surface,
    field,
    start_char,
    end_char,
    source_start,
    source_end,
    rule
from slogan_uses
union all
select
    meeting_id as finding_id,
    article_id,
    issue_id,
    'meeting' as finding,
    name as label,
    kind as role,
    []::varchar[] as posts,
    null::varchar as surface,
    field,
    start_char,
    end_char,
    source_start,
    source_end,
    rule
from meetings
union all
select
    appearance_id as finding_id,
    article_id,
    issue_id,
    'person' as finding,
    name as label,
    role,
    posts,
    null::varchar as surface,
    field,
    start_char,
    end_char,
    source_start,
    source_end,
    rule
from appearances;

comment on view mart_article_findings is 'Everything found in an article (finding: slogan, meeting, person), as half-open ranges of characters of its fields, for highlighting. Ranges may overlap: a term inside a longer term, a person with two roles.';
comment on column mart_article_findings.finding_id is 'slogan_use_id, meeting_id or appearance_id.';
comment on column mart_article_findings.finding is 'slogan, meeting or person.';
comment on column mart_article_findings.label is 'Canonical term, full name of the meeting, or name of the person.';
comment on column mart_article_findings.role is 'Role of a person, kind of a meeting, null for a slogan.';
