"""The repository itself: what must not be in it, and what must not change unnoticed."""

import ast
import hashlib
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MADE_HERE = {".git", ".venv", ".tifawatch", "__pycache__"}


def files_of_the_repository() -> tuple[Path, ...]:
    """What git tracks or would track; in a copy without git, everything that no tool has made."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if listing.returncode == 0:
        return tuple(ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file())
    return tuple(path for path in ROOT.rglob("*") if path.is_file() and not MADE_HERE & set(path.parts))


TRACKED = files_of_the_repository()
CODE = tuple(path for path in TRACKED if path.suffix == ".py" and path.parts[len(ROOT.parts)] in {"etl", "dashboard"})
LOCKS = tuple(ROOT / f"requirements{part}.lock" for part in ("", "-dev", "-build"))
PINNED = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")

MOST_LINES = 200
MOST_LINES_OF_A_FUNCTION = 40  # the aim is 25; a table of cases or a docstring may need more
# Longer, and why.
LONG_FILES = {
    "dashboard/queries.py": "one typed function for each question, all of a kind",
    "etl/model.py": "the whole domain in one place, dataclasses without logic",
}

# The five issues as they came; the first line of defence of every figure in the documentation.
SEEDS = {
    "000_6a2a45aa5de2dca0.txt": "af3af7c7e27d0eb264f90385ce3623c63afe572fad8cfb8dce4c71a09e684d29",
    "001_5eb91cea166d3069.txt": "c3fce6def38d9cf84d9d978662e677b0eeaa276bc3452db8b618c3bee36ebe40",
    "002_2955f14923da8811.txt": "546ccab487b24717142b33de653b619dedcaff495a76669114f567511133a660",
    "003_01bd17f757b75270.txt": "130cf7c27886b03d7c24a7cb7996998d40f9d59fc49cdd5c49c9c4ab8ef22e7c",
    "004_04e72e81c7ad21b0.txt": "32acb97bd20c2b7fdd383316c3f9601a9cc8a53d21fc1bf5a909d447ff462e3a",
}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("lock", LOCKS, ids=relative)
def test_a_lock_pins_each_package_with_hashes_and_names_no_index(lock: Path) -> None:
    lines = [line for line in lock.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    strange = [line for line in lines if not PINNED.match(line) and not HASH.match(line)]
    assert lines and not strange


@pytest.mark.parametrize("lock", LOCKS, ids=relative)
def test_every_pinned_package_has_a_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert not [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry]


def test_the_locks_agree_on_every_version() -> None:
    versions: dict[str, set[frozenset[str]]] = {}
    for lock in LOCKS:
        pinned: dict[str, set[str]] = {}
        for line in lock.read_text(encoding="utf-8").splitlines():
            if match := PINNED.match(line):
                pinned.setdefault(match["name"], set()).add(match["version"])
        for name, found in pinned.items():
            versions.setdefault(name, set()).add(frozenset(found))
    assert not {name: found for name, found in versions.items() if len(found) > 1}


@pytest.mark.parametrize(("group", "lock"), [("", LOCKS[0]), ("dev", LOCKS[1]), ("build", LOCKS[2])])
def test_every_dependency_of_the_project_is_locked(group: str, lock: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["dependency-groups"][group] if group else project["project"]["dependencies"]
    names = {re.split(r"[<>=~!\[; ]", requirement)[0] for requirement in wanted}
    pinned = {match["name"] for line in lock.read_text("utf-8").splitlines() if (match := PINNED.match(line))}
    assert names <= pinned, "run `make lock`"


def test_no_file_names_a_package_host() -> None:
    # Put together here, or this file would name them.
    hosts = re.compile("|".join(("pypi" + r"\.org", "python" + "hosted", "PIP_" + "INDEX_URL", "extra-" + "index-url")))
    texts = {
        path: path.read_text(encoding="utf-8", errors="replace") for path in TRACKED if path.suffix not in {".png"}
    }
    assert not [relative(path) for path, text in texts.items() if hosts.search(text)]


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_a_module_can_be_read_at_one_sitting(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= MOST_LINES or relative(path) in LONG_FILES, f"{lines} lines"


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_a_function_can_be_seen_at_once(path: Path) -> None:
    functions = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)]
    long = {node.name: length for node in functions if (length := lines_of_code(node)) > MOST_LINES_OF_A_FUNCTION}
    assert not long


def lines_of_code(function: ast.FunctionDef) -> int:
    """Lines from the def to the end, decorators and docstring not counted."""
    documented = ast.get_docstring(function, clean=False)
    return (function.end_lineno or 0) - function.lineno + 1 - (documented.count("\n") + 1 if documented else 0)


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_modules_and_public_functions_say_what_they_do(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body, "the module says nothing"
    public = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert not public


def test_a_tidy_repository_has_no_drawer_for_everything() -> None:
    assert not [relative(path) for path in TRACKED if path.stem in {"utils", "util", "helpers", "common", "misc"}]


@pytest.mark.parametrize(("name", "sha256"), SEEDS.items())
def test_the_seeds_are_as_they_came(name: str, sha256: str) -> None:
    assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == sha256


def test_nothing_large_is_kept() -> None:
    assert not {relative(path): path.stat().st_size for path in TRACKED if path.stat().st_size > 1_000_000}


# The examples are what a reader of the page SQL finds in the editor; their headings stand beside them.
STATEMENTS = [path for path in TRACKED if path.suffix == ".sql" and path.parent.name != "examples"]


@pytest.mark.parametrize("path", STATEMENTS, ids=relative)
def test_sql_begins_with_a_comment_that_says_what_it_is(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("-- ")
