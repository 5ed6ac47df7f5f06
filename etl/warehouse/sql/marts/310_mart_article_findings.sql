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
comment on column mart_article_findings.article_id is 'articles.article_id.';
comment on column mart_article_findings.issue_id is 'issues.issue_id.';
comment on column mart_article_findings.posts is 'Posts as printed; empty where the text gives none.';
comment on column mart_article_findings.surface is 'The words as they stand in the article.';
comment on column mart_article_findings.field is 'Part of the article it stands in: kicker, title, subtitle or body.';
comment on column mart_article_findings.start_char is 'First character within that field, counted from 0.';
comment on column mart_article_findings.end_char is 'Character after the last one within that field.';
comment on column mart_article_findings.source_start is 'First character in issue_texts.text; null where restoration put the words together.';
comment on column mart_article_findings.source_end is 'Character after the last one in issue_texts.text.';
comment on column mart_article_findings.rule is 'Name of the rule that found it.';
