"""Every view and macro answers on an empty warehouse."""

import pytest
from mart_corpus import SQL

FIXED_ROWS = {"mart_overview": 1, "mart_heat_tiers": 6}
FILES = sorted((SQL / "marts").glob("*.sql"))


def test_every_view_answers_on_an_empty_warehouse(corpus):
    for (name,) in corpus.rows("select view_name from duckdb_views() where view_name like 'mart_%'"):
        assert len(corpus.rows(f"from {name}")) == FIXED_ROWS.get(name, 0), name


def test_the_overview_of_an_empty_warehouse_is_zeros_and_nulls(corpus):
    ((*counts, first_date, last_date),) = corpus.rows(
        "select issues, counties, articles, characters, uses, terms, meetings, officials, failed_files, "
        "first_date, last_date from mart_overview"
    )
    assert counts == [0] * 9
    assert (first_date, last_date) == (None, None)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mart_file_holds_one_view_or_macro_of_its_own_name_with_its_comment(path):
    text = path.read_text(encoding="utf-8")
    name = path.stem.split("_", 1)[1].removesuffix("_view")
    assert text.startswith("-- ")
    assert text.count("create or replace ") == 1
    assert f"create or replace view {name} as" in text or f"create or replace macro {name}(" in text
    assert any(f"comment on {kind} {name} is" in text for kind in ("view", "macro", "macro table"))
