"""The documentation keeps up with the commands, the files and the dependencies, or these tests fail."""

import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType

import click
import pytest

from etl.cli import app
from etl.errors import EtlError

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")))
COMMAND_LINE = (DOCS / "command-line.md").read_text(encoding="utf-8")
LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)

OPTIONS = [
    pytest.param(name, option, id=f"{name or 'tifawatch'} {option.opts[0]}")
    for name, command in (("", app), *app.commands.items())
    for option in command.params
    if isinstance(option, click.Option)
]


def load_generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_command_line", DOCS / "make_command_line.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", app.commands)
def test_a_command_says_what_it_does_with_examples(name: str) -> None:
    words = app.commands[name].help or ""
    assert len(words.split("\n")[0]) > 20
    assert f"tifawatch {name}" in words.partition("Examples:")[2]


@pytest.mark.parametrize(("name", "option"), OPTIONS)
def test_an_option_says_what_it_is_for(name: str, option: click.Option) -> None:
    assert option.help, f"{name} {option.opts}"


@pytest.mark.parametrize("name", app.commands)
def test_a_command_has_its_section_in_the_manual(name: str) -> None:
    assert f"## tifawatch {name}\n" in COMMAND_LINE
    assert f"<!-- help {name} -->" in COMMAND_LINE


@pytest.mark.parametrize(("name", "option"), OPTIONS)
def test_an_option_stands_in_the_manual(name: str, option: click.Option) -> None:
    section = COMMAND_LINE.partition(f"<!-- help {name} -->" if name else "<!-- help -->")[2].partition("<!-- end -->")[
        0
    ]
    assert option.opts[-1] in section


def test_the_help_in_the_manual_is_what_the_commands_print() -> None:
    assert load_generator().filled(COMMAND_LINE) == COMMAND_LINE, "run `make docs`"


def test_every_exit_code_is_in_the_manual_and_in_the_help() -> None:
    codes = {error.exit_code for error in EtlError.__subclasses__()}
    help_text = app.get_help(click.Context(app))
    for code in codes:
        assert f"\n| {code} |" in COMMAND_LINE
        assert str(code) in help_text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    targets = [match["target"].partition("#")[0] for match in LINK.finditer(text)]
    local = [target for target in targets if target and "://" not in target and not target.startswith("mailto:")]
    assert not [target for target in local if not (page.parent / target).exists()]


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    requirements = [*project["project"]["dependencies"], *groups["dev"], *groups["build"]]
    wanted = {re.split(r"[<>=~!\[; ]", requirement)[0] for requirement in requirements}
    rows = dict(re.findall(r"^\| ([a-z-]+) \| (.+) \|$", (DOCS / "dependencies.md").read_text("utf-8"), re.MULTILINE))
    del rows["package"]
    assert set(rows) == wanted
    assert not [name for name, reason in rows.items() if len(reason) < 30]


def test_dependencies_are_sorted() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    for requirements in (project["project"]["dependencies"], groups["dev"], groups["build"]):
        names = [re.split(r"[<>=~!\[; ]", requirement)[0] for requirement in requirements]
        assert names == sorted(names)


def test_every_target_of_the_makefile_says_what_it_does() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = makefile.partition(".PHONY: ")[2].partition("\n")[0].split()
    described = re.findall(r"^([a-z]+):.*## \S", makefile, re.MULTILINE)
    assert sorted(phony) == sorted(described)


def test_the_readme_names_commands_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"tifawatch ([a-z]+)", readme))
    assert named <= set(app.commands)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"make ([a-z]+)", readme):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
