"""Every check holds on a corpus made by hand and on the seeds, and fails when what it watches is broken."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from five_seeds import copy_seeds
from mart_corpus import SQL, Corpus
from whole_corpus import write_whole_corpus

from etl.pipeline import ingest
from etl.warehouse.locations import Locations

CHECKS = sorted((SQL / "checks").glob("*.sql"))
ROOT = Path(__file__).parents[2]

# How each check is shown to fail: a mart with one thing in it changed (file, what stands there, what to put there) …
BROKEN_MARTS = {
    "article_dates_keep_their_order": (
        "010_mart_articles",
        "coalesce(articles.event_date, dated_issues.issue_date,",
        "coalesce(dated_issues.issue_date, articles.event_date,",
    ),
    "campaign_components_are_counted_or_unknown": (
        "251_mart_campaign_components",
        "case when slogans.term is not null then coalesce(used.uses, 0) end as uses",
        "coalesce(used.uses, 0) as uses",
    ),
    "candidates_are_no_lexicon_terms": ("330_mart_candidates", "where state <> 'lexicon'", "where true"),
    "company_never_exceeds_either_term": (
        "180_mart_company",
        "count(distinct slogan_uses.article_id) as joint_articles",
        "count(*) as joint_articles",
    ),
    "concordance_shows_every_counted_use": (
        "320_mart_concordance",
        "where slogan_uses.term = phrase",
        "where slogan_uses.term = phrase and slogan_uses.field = 'body'",
    ),
    "counties_add_up_to_the_total": (
        "150_mart_term_by_county",
        "used.adcode is not distinct from at_hand.adcode",
        "used.adcode = at_hand.adcode",
    ),
    "coverage_adds_up_to_the_issues": ("120_mart_coverage", "left join places", "inner join places"),
    "failed_and_duplicate_files_are_listed": ("410_mart_failures", "left join last", "inner join last"),
    "gaps_lie_between_two_issues": (
        "121_mart_coverage_gaps",
        "missing_by_rhythm, 0) > 0",
        "missing_by_rhythm, 0) >= 0",
    ),
    "headline_uses_are_uses": (
        "020_mart_term_articles",
        "article_terms.headline_uses",
        "article_terms.uses + 1 as headline_uses",
    ),
    "heat_needs_its_denominator": ("161_mart_heat", "and counted.articles_at_hand >= min_articles", ""),
    "heat_tiers_are_those_of_their_bounds": ("009_mart_tier", "share >= 0.0129", "share >= 0.02"),
    "keyness_parts_add_up": (
        "195_mart_keyness",
        "where not is_focus), 0)::bigint as rest_uses",
        "where is_focus), 0)::bigint as rest_uses",
    ),
    "lags_count_from_the_first_county": (
        "170_mart_term_adoption",
        "used.first_date - min(used.first_date)",
        "used.first_date - max(used.first_date)",
    ),
    "lives_agree_with_adoption": (
        "171_mart_term_life",
        "min(first_date) as first_date",
        "max(first_date) as first_date",
    ),
    "meeting_counts_add_up": ("210_mart_meeting_counts", "count(distinct gathering)", "5 + count(*)"),
    "movement_has_a_past": ("173_mart_term_movement", ">= 1.5 *", ">= 0.1 *"),
    "network_pairs_are_two_people": (
        "270_mart_official_network",
        "centre.official_id < present.official_id",
        "centre.official_id <> present.official_id",
    ),
    "official_appearances_add_up": ("230_mart_appearance_counts", "count(*) as", "count(distinct official_id) - 1 as"),
    "pooled_trends_are_sums": ("131_mart_term_trend_pooled", "sum(articles_at_hand)::bigint", "max(articles_at_hand)"),
    "post_histories_run_forward": (
        "260_mart_official_posts",
        "max(article_date) as last_date",
        "min(article_date) - 1 as last_date",
    ),
    "printed_order_has_each_pair_once": (
        "271_mart_printed_order",
        "a.official_id < b.official_id",
        "a.official_id <> b.official_id",
    ),
    "rejected_terms_are_counted_nowhere": ("020_mart_term_articles", "<> 'rejected'", "<> 'forgotten'"),
    "series_know_their_missing_numbers": ("255_mart_meeting_series", "max(ordinal) + 1)", "max(ordinal) + 2)"),
    "shares_lie_within_their_intervals": ("001_mart_wilson_low", "- 1.959963984540054", "+ 1.959963984540054"),
    "suggested_pairs_are_two_names": (
        "262_mart_same_person_suggestions",
        "and (a.articles > b.articles or (a.articles = b.articles and a.name < b.name))",
        "",
    ),
    "trends_hold_every_dated_use": (
        "130_mart_term_trend",
        "newest.adcode is not distinct from at_hand.adcode",
        "newest.adcode = at_hand.adcode",
    ),
    "undated_issues_are_listed": ("430_mart_undated_issues", "is null or issues.adcode is null", "is null"),
    "voice_shares_sum_to_one": ("272_mart_voice_share", "over (partition by adcode)", "over ()"),
    "voiced_uses_at_meetings_are_uses": (
        "201_mart_term_meetings",
        "count(distinct slogan_use_id)",
        "9 + count(distinct slogan_use_id)",
    ),
    "voiced_uses_lie_within_attributed_words": (
        "190_mart_voiced_uses",
        "and speeches.end_char >= slogan_uses.end_char",
        "",
    ),
}
# … or, where it watches the tables, rows as they must not be.
BROKEN_ROWS = {
    "a_term_counts_once_per_article": "insert into article_terms from article_terms limit 1",
    "article_terms_are_the_uses_added_up": "update article_terms set uses = uses + 1 where article_id = 'a1-01'",
    "reprint_links_join_articles_of_one_band": "delete from reprint_links where article_id <> eldest_id",
    "reprints_have_one_original_per_group": "update reprint_links set eldest_id = 'a3-01'",
    "every_finding_has_its_article": "delete from articles where article_id = 'a1-01'",
    "every_finding_lies_within_its_field": "update meetings set end_char = 9999",
    "every_id_is_there_once": "insert into appearances from appearances limit 1",
    "every_use_stands_in_print": "update slogan_uses set start_char = start_char + 1, end_char = end_char + 1",
    "issue_counts_are_what_was_found": "update issue_counts set officials = officials + 1 where issue_id = 'a1'",
    "issue_totals_are_those_of_their_articles": "update issues set characters = characters + 1 where issue_id = 'a1'",
    "speeches_lie_in_their_bodies": "update speeches set end_char = 9999",
    "text_quality_is_a_share": "delete from issue_quality where issue_id = 'a1'",
    "those_who_chair_or_speak_attend": "delete from meeting_people where part = 'attend'",
}


@pytest.fixture
def whole(corpus: Corpus) -> Corpus:
    return write_whole_corpus(corpus)


@pytest.fixture(scope="module")
def seeds_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    folder = tmp_path_factory.mktemp("checked")
    copy_seeds(folder / "seeds")
    ingest(Locations(folder / "seeds", folder / "warehouse.duckdb"))
    with duckdb.connect(str(folder / "warehouse.duckdb"), read_only=True) as connection:
        yield connection


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_finds_nothing_in_a_corpus_made_by_hand(whole, path):
    assert whole.rows(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_finds_nothing_in_the_seeds(seeds_warehouse, path):
    assert seeds_warehouse.execute(path.read_text(encoding="utf-8")).fetchall() == []


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_fails_when_what_it_watches_is_broken(whole, path):
    if path.stem in BROKEN_ROWS:
        whole.connection.execute(BROKEN_ROWS[path.stem])
    else:
        name, sound, broken = BROKEN_MARTS[path.stem]
        text = (SQL / "marts" / f"{name}.sql").read_text(encoding="utf-8")
        assert sound in text, "the mart has changed: break it another way"
        whole.connection.execute(text.replace(sound, broken))
    assert whole.rows(path.read_text(encoding="utf-8")) != []


def test_every_check_is_broken_once():
    assert {path.stem for path in CHECKS} == BROKEN_MARTS.keys() | BROKEN_ROWS.keys()


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_says_what_it_holds(path):
    assert path.read_text(encoding="utf-8").startswith("-- ")
