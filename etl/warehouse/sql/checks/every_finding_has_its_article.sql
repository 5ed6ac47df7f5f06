-- A finding belongs to an article at hand, an article to an issue at hand, both by the same issue.
select
    mart_article_findings.finding_id as row_id,
    mart_article_findings.article_id as wants
from mart_article_findings
left join articles
    on
        articles.article_id = mart_article_findings.article_id
        and articles.issue_id = mart_article_findings.issue_id
where articles.article_id is null
union all
select
    articles.article_id as row_id,
    articles.issue_id as wants
from articles
left join issues on issues.issue_id = articles.issue_id
where issues.issue_id is null
union all
select
    appearances.appearance_id as row_id,
    appearances.official_id as wants
from appearances
left join officials on officials.official_id = appearances.official_id
where officials.official_id is null
union all
select
    meeting_people.meeting_id as row_id,
    meeting_people.name as wants
from meeting_people
left join meetings on meetings.meeting_id = meeting_people.meeting_id
where meetings.meeting_id is null;
