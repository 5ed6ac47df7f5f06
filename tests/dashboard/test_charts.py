"""Charts as values: what they encode, over rows of the real questions."""

from typing import Any

import pytest

from dashboard import queries
from dashboard.charts.coverage import build_coverage
from dashboard.charts.meetings import build_meeting_kinds, build_meeting_periods
from dashboard.charts.officials import build_appearance_counties, build_appearance_periods, build_official_ranking
from dashboard.charts.style import ROLE_COLOURS, SERIES_COLOURS
from dashboard.charts.terms import (
    build_by_county,
    build_coverage_strip,
    build_top_terms,
    build_trend,
    build_trend_panels,
)
from dashboard.filters import Filters
from dashboard.reader import Source

ALL = Filters()
TERMS = ("六比六晒", "保三争二拼第一")
COUNTIES = ("永康市", "柯城区")


def say(name: str, **values: object) -> str:
    """Names instead of texts: charts are the same in every language."""
    return name


def walk(spec: Any) -> list[dict[str, Any]]:
    """All encodings of a specification, those of its layers and panels included."""
    found = [spec["encoding"]] if "encoding" in spec else []
    for part in [*spec.get("layer", []), *([spec["spec"]] if "spec" in spec else [])]:
        found += walk(part)
    return found


def encoded(spec: dict[str, Any], channel: str) -> set[str]:
    """Fields on one channel."""
    return {encoding[channel]["field"] for encoding in walk(spec) if "field" in encoding.get(channel, {})}


@pytest.mark.parametrize("measure", ["uses", "share", "per_10000"])
def test_a_trend_puts_the_measure_over_time_and_breaks_at_gaps(two_issues: Source, measure: str) -> None:
    rows = queries.term_trend(two_issues, ALL, TERMS, "month").rows
    spec = build_trend(rows, TERMS, measure, "month", say).to_dict()
    assert measure in encoded(spec, "y")
    assert encoded(spec, "x") == {"period_start"}
    assert "run" in encoded(spec, "detail")
    assert all(encoding["x"]["scale"]["type"] == "utc" for encoding in walk(spec)), "days have no time zone"


def test_only_shares_have_intervals(two_issues: Source) -> None:
    rows = queries.term_trend(two_issues, ALL, TERMS, "month").rows
    assert encoded(build_trend(rows, TERMS, "share", "month", say).to_dict(), "y2") == {"share_high"}
    assert encoded(build_trend(rows, TERMS, "uses", "month", say).to_dict(), "y2") == set()


def test_a_term_keeps_its_colour_when_another_is_chosen_too(two_issues: Source) -> None:
    rows = queries.term_trend(two_issues, ALL, TERMS, "month").rows
    scale = walk(build_trend(rows, TERMS, "uses", "month", say).to_dict())[0]["color"]["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True)) == dict(zip(TERMS, SERIES_COLOURS, strict=False))


def test_panels_are_counties_on_one_scale(two_issues: Source) -> None:
    rows = queries.term_trend_by_county(two_issues, ALL, TERMS, "month").rows
    spec = build_trend_panels(rows, TERMS, "share", "month", say).to_dict()
    assert spec["facet"]["field"] == "county"
    assert "resolve" not in spec, "independent scales would make a small county look like a large one"


def test_the_strip_under_the_curve_is_what_it_is_counted_over(two_issues: Source) -> None:
    rows = queries.term_trend(two_issues, ALL, TERMS, "month").rows
    assert encoded(build_coverage_strip(rows, "month", say).to_dict(), "y") == {"articles_at_hand"}


def test_counties_stand_side_by_side_with_their_zeros(two_issues: Source) -> None:
    rows = queries.term_by_county(two_issues, ALL, TERMS).rows
    spec = build_by_county(rows, TERMS, "share", say).to_dict()
    assert encoded(spec, "x") == {"share"}
    assert encoded(spec, "y") == {"county"}
    assert {row["uses"] for rows_ in spec["datasets"].values() for row in rows_} == {0, 1, 2}


def test_proposed_terms_are_paler(two_issues: Source) -> None:
    spec = build_top_terms(queries.top_terms(two_issues, ALL).rows, say).to_dict()
    condition = spec["layer"][0]["encoding"]["opacity"]
    assert condition["condition"]["value"] == 1.0
    assert condition["value"] < 1.0


def test_coverage_draws_gaps_and_papers_as_different_marks(two_issues: Source) -> None:
    spec = build_coverage(queries.coverage(two_issues, ALL).rows, "week", say).to_dict()
    gaps, cells = spec["layer"][:2]
    assert gaps["transform"][0]["filter"] == "datum.issues == null"
    assert gaps["mark"]["fillOpacity"] == 0
    assert "color" not in gaps["encoding"]
    assert cells["encoding"]["color"]["field"] == "issues"


def test_meetings_are_stacked_by_county_in_the_counties_colours(two_issues: Source) -> None:
    rows = queries.meeting_periods(two_issues, ALL, "month").rows
    spec = build_meeting_periods(rows, COUNTIES, "month", say).to_dict()
    assert spec["encoding"]["color"]["scale"]["domain"] == list(COUNTIES), "a filter recolours nothing"
    kinds = build_meeting_kinds(queries.meeting_kinds(two_issues, ALL).rows, COUNTIES, say).to_dict()
    assert encoded(kinds, "y") == {"kind"}


def test_roles_have_fixed_colours(two_issues: Source) -> None:
    charts = [
        build_appearance_periods(queries.appearance_periods(two_issues, ALL, "month").rows, "month", say),
        build_appearance_counties(queries.appearance_counties(two_issues, ALL).rows, say),
        build_official_ranking(queries.official_ranking(two_issues, ALL).rows, say),
    ]
    for chart in charts:
        color = chart.to_dict()["encoding"]["color"]
        assert color["scale"]["domain"] == list(ROLE_COLOURS)
        assert color["legend"]["values"] == ["speak"], "the legend names what is there"


def test_a_name_from_a_newspaper_cannot_leave_its_expression(two_issues: Source) -> None:
    rows = queries.official_ranking(two_issues, ALL).rows
    column = rows.column_names.index("name")
    rows = rows.set_column(column, "name", [['"]; alert(1); "']])
    label = build_official_ranking(rows, say).to_dict()["encoding"]["y"]["axis"]["labelExpr"]
    assert '\\"]; alert(1); \\"' in label
