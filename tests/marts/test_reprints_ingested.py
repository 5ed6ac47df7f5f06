"""Reprints among real files: whatever came first, changed or went, the links are those of a rebuild."""

from pathlib import Path

import duckdb
import pytest

from etl.pipeline import ingest, rebuild
from etl.warehouse.locations import Locations

STORY = "".join(
    f"第{number}批重点项目在第{number * 3}街道集中开工,总投资{number * 17}亿元,建成后可年产值{number * 23}亿元。"
    for number in range(1, 10)
)


def page(day: int, story: str) -> str:
    return f"衢江区 2022年5月{day}日\n\n# 第{day}日重点项目集中开工\n\n本报讯(记者 方圆)5月{day}日上午,{story}\n"


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    (tmp_path / "seeds").mkdir()
    return Locations(tmp_path / "seeds", tmp_path / "warehouse.duckdb")


def links(locations: Locations) -> list[tuple[object, ...]]:
    with duckdb.connect(str(locations.warehouse), read_only=True) as connection:
        return connection.execute("from reprint_links order by all").fetchall()


def reprints(locations: Locations) -> list[tuple[object, ...]]:
    with duckdb.connect(str(locations.warehouse), read_only=True) as connection:
        return connection.execute(
            "select file_name, is_reprint, group_size from mart_reprints join issues using (issue_id) order by 1"
        ).fetchall()


def test_links_follow_the_folder_and_equal_those_of_a_rebuild(locations: Locations) -> None:
    (locations.seeds / "late.txt").write_text(page(9, STORY), encoding="utf-8")
    ingest(locations, quiet=0)
    assert reprints(locations) == []
    # the earlier print arrives later and takes the lead
    (locations.seeds / "early.txt").write_text(page(2, STORY), encoding="utf-8")
    ingest(locations, quiet=0)
    assert reprints(locations) == [("early.txt", False, 2), ("late.txt", True, 2)]
    (locations.seeds / "middle.txt").write_text(page(5, STORY), encoding="utf-8")
    (locations.seeds / "early.txt").unlink()
    ingest(locations, quiet=0)
    assert reprints(locations) == [("late.txt", True, 2), ("middle.txt", False, 2)]
    step_by_step = links(locations)
    rebuild(locations, quiet=0)
    assert links(locations) == step_by_step
    # a changed text leaves the group
    (locations.seeds / "middle.txt").write_text(page(5, STORY[::-1]), encoding="utf-8")
    ingest(locations, quiet=0)
    assert reprints(locations) == links(locations) == []
