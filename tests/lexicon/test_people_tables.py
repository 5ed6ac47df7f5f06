"""The tables of people and roles: what each row must hold beyond its schema."""

import re

import pytest

from etl.extract.officials.posts import Standing
from etl.lexicon import Row, load_lexicon
from etl.model import Role

LEXICON = load_lexicon()
PROVISIONAL = {"join", "visit", "tour", "floor", "none"}


@pytest.mark.parametrize("row", LEXICON.rows("role_frames"), ids=lambda row: row["order"])
def test_a_frame_matches_its_examples(row: Row) -> None:
    assert re.search(row["left"], row["left_example"])
    assert re.match(row["right"], row["right_example"])


@pytest.mark.parametrize("table", ["role_patterns", "role_frames"])
def test_roles_are_those_of_the_guide_or_decided_by_the_event(table: str) -> None:
    assert {row["role"] for row in LEXICON.rows(table)} <= {*map(str, Role)} | PROVISIONAL


@pytest.mark.parametrize("table", ["role_patterns", "role_frames"])
def test_the_order_is_written_in_three_figures(table: str) -> None:
    assert all(re.fullmatch("[0-9]{3}", row["order"]) for row in LEXICON.rows(table))


def test_posts_have_a_known_standing_and_number_of_holders() -> None:
    assert {row["standing"] for row in LEXICON.rows("posts")} == {*map(str, Standing)}
    assert {row["holders"] for row in LEXICON.rows("posts")} == {"one", "many"}


def test_surnames_have_the_length_of_their_kind() -> None:
    lengths = {row["kind"]: {len(row["surname"])} for row in LEXICON.rows("surnames")}
    assert lengths == {"single": {1}, "compound": {2}}
    assert all(len(row["surname"]) in lengths[row["kind"]] for row in LEXICON.rows("surnames"))
