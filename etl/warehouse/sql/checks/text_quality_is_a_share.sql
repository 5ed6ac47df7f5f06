-- Every issue has its print quality, and its rates are shares.
select
    issues.issue_id,
    mart_text_quality.quality
from issues
left join mart_text_quality on mart_text_quality.issue_id = issues.issue_id
where
    mart_text_quality.issue_id is null
    or mart_text_quality.quality not between 0 and 1
    or mart_text_quality.word_share not between 0 and 1
    or mart_text_quality.rare_share not between 0 and 1
    or mart_text_quality.broken_share not between 0 and 1;
