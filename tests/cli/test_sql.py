"""`tifawatch sql`: reading, in every form; nothing else."""

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from running import Run

BY_COUNTY = "select county, count(*) as issues from issues join places using (adcode) group by county order by county"
EXPECTED = [("柯城区", 3), ("永康市", 1), ("衢江区", 1)]


@pytest.fixture
def ask(run: Run, ingested: Path) -> Run:
    return lambda *words, **options: run("sql", "--warehouse", ingested / "warehouse.duckdb", *words, **options)


def test_a_table_for_people(ask: Run) -> None:
    result = ask(BY_COUNTY)
    assert result.exit_code == 0
    assert "柯城区" in result.stdout
    assert "3 rows" in result.stdout


def test_csv(ask: Run) -> None:
    rows = list(csv.reader(io.StringIO(ask("--format", "csv", BY_COUNTY).stdout)))
    assert rows == [["county", "issues"], *([county, str(count)] for county, count in EXPECTED)]


def test_json(ask: Run) -> None:
    rows = json.loads(ask("--format", "json", BY_COUNTY).stdout)
    assert rows == [{"county": county, "issues": count} for county, count in EXPECTED]


def test_an_empty_answer_is_an_empty_array(ask: Run) -> None:
    assert json.loads(ask("--format", "json", "select * from issues where false").stdout) == []


def test_parquet_into_a_file(ask: Run, tmp_path: Path) -> None:
    result = ask("--out", "answer.parquet", BY_COUNTY)
    assert (result.exit_code, result.stdout) == (0, "")
    table = pq.read_table(tmp_path / "answer.parquet")
    assert [tuple(row.values()) for row in table.to_pylist()] == EXPECTED


@pytest.mark.parametrize(("name", "begins"), [("a.csv", "county,issues"), ("a.json", "[\n {"), ("a.txt", " county")])
def test_the_ending_of_the_file_names_the_format(ask: Run, tmp_path: Path, name: str, begins: str) -> None:
    ask("--out", name, BY_COUNTY)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_a_query_comes_through_a_pipe(ask: Run) -> None:
    assert json.loads(ask("--format", "json", input=BY_COUNTY).stdout)[0]["county"] == "柯城区"


def test_dates_lists_and_nulls_have_a_form_in_json(ask: Run) -> None:
    query = "select date '2022-04-02' as d, ['a', 'b'] as l, null as n, 1.5::decimal(3, 1) as x, '六' as t"
    assert json.loads(ask("--format", "json", query).stdout) == [
        {"d": "2022-04-02", "l": ["a", "b"], "n": None, "x": 1.5, "t": "六"}
    ]


def test_columns_of_one_name_are_all_there_in_json(ask: Run) -> None:
    assert json.loads(ask("--format", "json", "select 1 as a, 2 as a").stdout) == [{"a": 1, "a_2": 2}]


@pytest.mark.parametrize(
    ("text", "in_csv"),
    [("=1+1", "'=1+1"), ("+86", "+86"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"), ("-1.5", "-1.5"), ("六", "六")],
)
def test_a_spreadsheet_runs_no_text_of_ours(ask: Run, text: str, in_csv: str) -> None:
    result = ask("--format", "csv", f"select '{text}' as t")
    assert list(csv.reader(io.StringIO(result.stdout)))[1] == [in_csv]


WRITING = (
    "delete from issues",
    "truncate issues",
    "drop table issues",
    "drop view mart_top_terms",
    "create table t (a int)",
    "create or replace view issues as select 1",
    "create temp table t as select 1",
    "create macro f() as 1",
    "create sequence s",
    "create schema s",
    "create type t as enum ('a')",
    "create secret s (type s3)",
    "insert into issues select * from issues",
    "update issues set paper = 'x'",
    "merge into issues using issues as other on false when not matched then insert *",
    "alter table issues add column a int",
    "comment on table issues is 'mine'",
    "begin transaction",
    "commit",
    "rollback",
    "checkpoint",
    "force checkpoint",
    "vacuum",
    "analyze",
    "attach 'other.duckdb' as other",
    "attach ':memory:' as other",
    "detach tifawatch",
    "use memory",
    "copy issues to 'stolen.csv'",
    "copy issues from 'secret.txt'",
    "copy (select 1) to 'stolen.parquet' (format parquet)",
    "copy from database tifawatch to memory",
    "export database 'stolen'",
    "import database 'stolen'",
    "install httpfs",
    "force install httpfs",
    "load httpfs",
    "load 'secret.txt'",
    "set memory_limit = '100GB'",
    "set enable_external_access = true",
    "set lock_configuration = false",
    "reset memory_limit",
    "pragma enable_profiling",
    "call pragma_version()",
    "prepare p as select 1",
    "execute p",
    "deallocate p",
    "select 1; drop table issues",
    "select 1; select 2",
    "drop table issues; select 1",
    "/* select */ delete from issues",
    "-- select\ndelete from issues",
    "with t as (select 1) insert into issues select * from issues",
    "explain analyze delete from issues",
    "explain analyze copy issues to 'stolen.csv'",
    "pivot slogan_uses on term",
)
REACHING_OUT = (
    "select * from read_text('secret.txt')",
    "select * from read_blob('secret.txt')",
    "select * from read_csv('secret.txt')",
    "select * from read_json('secret.txt')",
    "select * from read_parquet('secret.txt')",
    "select * from 'secret.txt'",
    'select * from "secret.txt"',
    "select * from 'secret.csv'",
    "from 's3://bucket/file.parquet'",
    "from 'https://example.org/file.csv'",
    "select * from glob('*')",
    "select * from sniff_csv('secret.txt')",
    "select * from parquet_metadata('secret.txt')",
    "select getenv('HOME')",
    "with t as (select * from read_blob('secret.txt')) select * from t",
    "select (select content from read_text('secret.txt'))",
    "select * from issues where exists (select 1 from read_text('secret.txt'))",
    "select * from query('select * from read_text(''secret.txt'')')",
    "select * from query_table('secret.txt')",
    "select * from which_secret('secret.txt', 's3')",
)
MISTAKEN = ("selec 1", "select * from nowhere", "select nonsense from issues", "select 1/", "'", ";", "", "\x00")


@pytest.mark.parametrize("statement", (*WRITING, *REACHING_OUT, *MISTAKEN))
def test_what_does_not_only_read_the_warehouse_is_refused(ask: Run, tmp_path: Path, statement: str) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    result = ask("--", statement)
    assert result.exit_code == 65
    assert result.stderr.startswith("tifawatch: sql: ")
    assert "Traceback" not in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["secret.txt"]
    assert ask("select count(*) from issues").exit_code == 0


@pytest.mark.parametrize(
    "statement", ["show tables", "describe issues", "summarize issues", "from issues", "values (1)"]
)
def test_every_statement_that_only_reads_is_answered(ask: Run, statement: str) -> None:
    assert ask(statement).exit_code == 0


@pytest.mark.parametrize(
    "bomb",
    [
        "select count(*) from range(10000000000) a, range(1000000) b where a.range = -b.range",
        "with recursive t as (select 1 as n union all select n + 1 from t) select max(n) from t",
        "select sum(length(repeat('六', (range % 1000000)::int))) from range(10000000)",
        "select count(distinct range) from range(100000000000)",
    ],
)
def test_a_query_without_end_is_stopped(ask: Run, bomb: str) -> None:
    result = ask("--timeout", "0.5", bomb)
    assert result.exit_code == 65
    assert "stopped after 0.5 seconds" in result.stderr or "Out of Memory" in result.stderr
    assert ask("select 1").exit_code == 0


def test_a_failed_query_leaves_no_file(ask: Run, tmp_path: Path) -> None:
    ask("--out", "answer.csv", "select * from nowhere")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_said_so(ask: Run) -> None:
    result = ask("--out", "no/such/folder/answer.csv", "select 1")
    assert result.exit_code == 73
    assert "answer.csv" in result.stderr


def test_an_empty_warehouse_says_what_to_do(run: Run) -> None:
    result = run("sql", "select 1")
    assert result.exit_code == 66
    assert "tifawatch ingest" in result.stderr


def test_a_damaged_snapshot_says_what_to_do(run: Run, tmp_path: Path) -> None:
    private = tmp_path / ".tifawatch" / "warehouse"
    (private / "snapshots").mkdir(parents=True)
    (private / "current").write_text("1\n", encoding="ascii")
    (private / "snapshots" / "000001.duckdb").write_bytes(b"not a database at all" * 999)
    result = run("sql", "select 1")
    assert result.exit_code == 76
    assert "tifawatch rebuild" in result.stderr
    assert "Traceback" not in result.output


def test_a_format_that_is_none_is_wrong_usage(ask: Run) -> None:
    assert ask("--format", "xml", "select 1").exit_code == 2
