-- Every printed field of every article, to look for words in them.
select
    issue_id,
    kicker,
    title,
    subtitle,
    body
from articles
order by issue_id;
