"""The confidence of findings in the warehouse: that of the rule beside it, for whoever queries."""

import duckdb
import pytest

from etl.extract.confidence import MEETING, PERSON, TERM, trust
from etl.lexicon import load_lexicon
from etl.warehouse.locations import Locations


@pytest.mark.parametrize(("table", "kind"), [("slogan_uses", TERM), ("appearances", PERSON), ("meetings", MEETING)])
def test_every_row_has_the_confidence_of_its_rule(table: str, kind: str, locations: Locations) -> None:
    with duckdb.connect(str(locations.warehouse), read_only=True) as connection:
        rows = connection.table(table).project("rule, confidence").fetchall()
    share = trust(load_lexicon()).of
    assert rows
    assert rows == [(rule, share(kind, rule)) for rule, _ in rows]
