-- Terms that discovery proposes, with one example each; those spread widest first.
select
    candidates.term,
    candidates.state,
    candidates.uses,
    candidates.articles,
    candidates.counties,
    candidates.rules,
    candidates.score,
    candidates.example_article_id as article_id,
    split_part(candidates.example_article_id, '-', 1) as issue_id,
    candidates.example_field as field,
    candidates.example_start_char as start_char
from mart_candidates as candidates
where
    ($state is null or candidates.state = $state)
    and ($date_from is null or candidates.last_date >= $date_from::date)
    and ($date_to is null or candidates.first_date <= $date_to::date)
order by candidates.score desc, candidates.uses desc, candidates.term
limit $top;
