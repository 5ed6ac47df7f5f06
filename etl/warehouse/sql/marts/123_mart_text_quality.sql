-- How cleanly each issue was recognised, as rates.
create or replace view mart_text_quality as
select
    issues.issue_id,
    issues.file_name,
    issues.adcode,
    places.county,
    issues.issue_date,
    issues.characters,
    issue_quality.han / nullif(issues.characters, 0) as han_share,
    issue_quality.in_words / nullif(issue_quality.han, 0) as word_share,
    issue_quality.rare_han / nullif(issue_quality.han, 0) as rare_share,
    10000.0 * issue_quality.stray / nullif(issue_quality.han, 0) as stray_per_10000,
    10000.0 * issue_quality.unreadable / nullif(issue_quality.han, 0) as unreadable_per_10000,
    issue_quality.paragraphs,
    issue_quality.broken_paragraphs / nullif(issue_quality.paragraphs, 0) as broken_share,
    greatest(
        0.0,
        1
        - 2 * coalesce(greatest(0.45 - issue_quality.in_words / nullif(issue_quality.han, 0), 0), 0)
        - 5 * coalesce(greatest(issue_quality.rare_han / nullif(issue_quality.han, 0) - 0.02, 0), 0)
        - 100 * coalesce((issue_quality.stray + issue_quality.unreadable) / nullif(issue_quality.han, 0), 0)
        - 0.5 * coalesce(issue_quality.broken_paragraphs / nullif(issue_quality.paragraphs, 0), 0)
    ) as quality
from issues
inner join issue_quality on issue_quality.issue_id = issues.issue_id
left join places on places.adcode = issues.adcode;

comment on view mart_text_quality is 'How cleanly each issue was recognised (OCR): Chinese characters that make pairs of dictionary words with their neighbours (word_share: some 60 % in clean reports, under 50 % where names abound, 2 % in shuffled text), characters outside level 1 of GB 2312 (normally under 2 %), single Latin letters or marks between Chinese characters, unreadable characters, paragraphs that end without punctuation. quality sums them up between 0 and 1 with weights of our own: 1 less twice what word_share lacks to 45 %, 5 times the rare share above 2 %, the stray and unreadable per hundred, and half the broken share. Compare issues by it; it is no accuracy in per cent.';
comment on column mart_text_quality.han_share is 'Share of Chinese characters among all.';
comment on column mart_text_quality.word_share is 'Share of Chinese characters that make a pair of a dictionary word with a neighbour.';
comment on column mart_text_quality.rare_share is 'Share of Chinese characters outside level 1 of GB 2312.';
comment on column mart_text_quality.stray_per_10000 is 'Stray Latin letters and marks per 10,000 Chinese characters.';
comment on column mart_text_quality.unreadable_per_10000 is 'Unreadable characters per 10,000 Chinese characters.';
comment on column mart_text_quality.broken_share is 'Share of paragraphs that end without punctuation.';
comment on column mart_text_quality.quality is 'Summary between 0 and 1, for comparison only.';
comment on column mart_text_quality.issue_id is 'issues.issue_id.';
comment on column mart_text_quality.file_name is 'Path below seeds/ of the file.';
comment on column mart_text_quality.adcode is 'Place of the paper (places.adcode); null where it is not known.';
comment on column mart_text_quality.county is 'Its name, for example 柯城区.';
comment on column mart_text_quality.issue_date is 'The issue''s own date; null where it is not known.';
comment on column mart_text_quality.characters is 'Characters of headlines and bodies without white space.';
comment on column mart_text_quality.paragraphs is 'Paragraphs of the bodies.';
