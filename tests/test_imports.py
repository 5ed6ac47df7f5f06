"""Who may import whom: imports run downward only, and each kind of work has one home."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("etl", "dashboard")

# From the top down. A module may import from its own layer and from those below it.
LAYERS = (
    ("etl.__main__",),
    ("etl.cli",),
    ("etl.commands",),
    ("etl.watch",),
    ("etl.pipeline", "etl.settle"),
    ("etl.warehouse", "etl.other_issues"),
    ("etl.json_form", "etl.explain"),
    ("etl.read",),
    ("etl.analysis",),
    ("etl.extract",),
    ("etl.parse",),
    ("etl.lexicon",),
    ("etl.model", "etl.errors", "etl"),
)
# The core: text in, values out. It may use these of the standard library and the named packages, and nothing else.
CORE = ("etl.parse", "etl.extract", "etl.explain", "etl.analysis", "etl.model", "etl.json_form")
IMPURE = {
    "os",
    "sys",
    "time",
    "random",
    "pathlib",
    "subprocess",
    "socket",
    "logging",
    "duckdb",
    "threading",
    "io",
}
IMPURE_CALLS = {"open", "print", "input", "exec", "eval"}
CLOCK = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}


def module_name(path: Path) -> str:
    """etl/parse/dates.py is etl.parse.dates, etl/parse/__init__.py is etl.parse."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))}


@cache
def tree_of(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imported(module: str) -> Iterator[str]:
    """Every module that this one names in an import, wherever the statement stands."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else node.module


def layer(module: str) -> int | None:
    """The number of the layer a module belongs to, by the longest name that fits."""
    best, number = -1, None
    for index, names in enumerate(LAYERS):
        for name in names:
            fits = module == name or (module.startswith(name + ".") and name != "etl")
            if fits and len(name) > best:
                best, number = len(name), index
    return number


@pytest.mark.parametrize("module", [name for name in MODULES if name.split(".")[0] == "etl"])
def test_imports_run_downward_only(module: str) -> None:
    own = layer(module)
    assert own is not None, f"{module} has no layer yet: name it in LAYERS"
    for other in imported(module):
        if other.split(".")[0] == "etl":
            below = layer(other)
            assert below is not None and below >= own, f"{module} imports {other}, which lies above it"


@pytest.mark.parametrize("module", list(MODULES))
def test_relative_imports_are_not_used(module: str) -> None:
    assert not [node for node in ast.walk(tree_of(module)) if isinstance(node, ast.ImportFrom) and node.level]


@pytest.mark.parametrize("module", list(MODULES))
def test_etl_and_dashboard_know_nothing_of_each_other(module: str) -> None:
    stranger = "dashboard" if module.split(".")[0] == "etl" else "etl"
    assert stranger not in {other.split(".")[0] for other in imported(module)}


@pytest.mark.parametrize(
    ("library", "homes"),
    [
        ("jieba", ("etl.extract.words",)),
        ("streamlit", ("dashboard.", "etl.commands.dashboard_child")),
        ("click", ("etl.cli", "etl.commands")),
        ("rich", ("etl.commands",)),
        ("prompt_toolkit", ("etl.commands",)),
        ("watchdog", ("etl.watch",)),
        ("lunar_python", ("etl.parse",)),
        ("rensa", ("etl.analysis.fingerprint",)),
        ("charset_normalizer", ("etl.read",)),
        ("duckdb", ("etl.warehouse", "etl.pipeline", "etl.commands.sql", "dashboard.")),
    ],
)
def test_a_library_has_one_home(library: str, homes: tuple[str, ...]) -> None:
    users = {name for name in MODULES if library in {other.split(".")[0] for other in imported(name)}}
    assert not {user for user in users if not user.startswith(homes)}


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("dashboard.charts")])
def test_charts_turn_rows_into_altair_and_know_nothing_else(module: str) -> None:
    others = {other for other in imported(module) if other.split(".")[0] not in sys.stdlib_module_names - IMPURE}
    known = {other for other in others if other.startswith(("altair", "pyarrow", "dashboard.charts"))}
    assert others == known, f"{module} imports {others - known}"


def calls(module: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(module)) if isinstance(node, ast.Call))


def called(call: ast.Call) -> tuple[str, str]:
    """('duckdb', 'connect') for duckdb.connect(…), ('', 'print') for print(…)."""
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return owner, name
        case ast.Name(id=name):
            return "", name
        case _:
            return "", ""


def test_only_the_warehouse_and_the_reader_connect_to_duckdb() -> None:
    connecting = {name for name in MODULES if ("duckdb", "connect") in map(called, calls(name))}
    assert not {
        name for name in connecting if not name.startswith(("etl.warehouse.", "dashboard.reader", "dashboard.sandbox"))
    }


def test_only_the_command_line_prints() -> None:
    printing = {name for name in MODULES if {("", "print"), ("click", "echo")} & set(map(called, calls(name)))}
    assert not {name for name in printing if not name.startswith(("etl.cli", "etl.commands."))}


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith(CORE)])
def test_the_core_is_pure(module: str) -> None:
    impure = {other.split(".")[0] for other in imported(module)} & IMPURE
    assert not impure, f"{module} imports {impure}"
    made = set(map(called, calls(module)))
    assert not {name for owner, name in made if not owner} & IMPURE_CALLS
    assert not made & CLOCK, f"{module} asks the clock"
    assert not [node for node in ast.walk(tree_of(module)) if isinstance(node, ast.Global)]


@pytest.mark.parametrize("module", list(MODULES))
def test_no_error_is_swallowed_unseen(module: str) -> None:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ExceptHandler):
            silent = len(node.body) == 1 and isinstance(node.body[0], ast.Pass)
            anything = isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
            assert node.type is not None and not (silent and anything), f"{module}, line {node.lineno}"
