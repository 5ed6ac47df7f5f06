"""`tifawatch extract`: what stands in these pages, without a warehouse."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from etl.commands.error_text import error_text, printable, printable_lines
from etl.commands.settings import shared_options
from etl.commands.summary import summary
from etl.errors import EtlError, UnreadableIssue

if TYPE_CHECKING:
    from etl.lexicon import Lexicon
    from etl.model import Extraction

FILES_WORTH_A_BAR = 20


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON: one object, or an array for several files.")
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write one JSON file per issue, <stem>.json, into this folder; with --explain an HTML page, <stem>.html.",
)
@click.option(
    "--explain", "explained", is_flag=True, help="Show by which rule each thing was found, and what was refused."
)
@shared_options
@click.pass_context
def extract(context: click.Context, files: tuple[Path, ...], as_json: bool, out: Path | None, explained: bool) -> None:
    """Show what stands in newspaper issues: articles and findings.

    Lists every article with its meetings, officials and campaign terms; with --json in the form that
    docs/json-form.md describes. Reads the files and the lexicon and touches no warehouse. Several files
    help each other: a year that one does not print may follow from another of the same county. A file
    that is no readable text is reported, the others are done, and the exit code is 65.

    With --explain every sentence is shown with what was found in it (+) by which rule, and what was seen but
    refused (-) and why: names without a public post or a role, gatherings only spoken of, quoted words that
    are no term, places that the text leaves open.

    \b
    Examples:
      tifawatch extract seeds/001_5eb91cea166d3069.txt
      tifawatch extract --json page.txt | jq '.articles[].slogans'
      tifawatch extract --out extracted seeds/*.txt
      tifawatch extract --explain --out explained page.txt
    """
    if explained and as_json:
        raise click.UsageError("--explain is text for people; take --json or --explain.")
    if out is not None:
        refuse_twins(files)
    extractions, failures = extract_files(files)
    if explained:
        show_explained(extractions, out)
    else:
        show(extractions, out, as_json=as_json, alone=len(files) == 1)
    for failure in failures:
        click.echo(error_text(failure), err=True)
    if failures:
        context.exit(UnreadableIssue.exit_code)


def show(extractions: list["Extraction"], out: Path | None, *, as_json: bool, alone: bool) -> None:
    """The findings as JSON files, as JSON or as a summary."""
    if out is not None:
        write_files(extractions, out)
        told_written(len(extractions), out)
    if as_json and (extractions or not alone):
        click.echo(json_text(extractions, alone=alone))
    elif out is None:
        for extraction in extractions:
            click.echo(printable_lines(summary(extraction)))


def told_written(count: int, out: Path) -> None:
    """Say on stderr what was written, for stdout is for findings."""
    click.echo(f"{count} written into {printable(str(out))}", err=True)


def refuse_twins(files: tuple[Path, ...]) -> None:
    """Two files of one stem would overwrite each other's JSON: a usage error, before anything is written."""
    twins = [stem for stem, count in Counter(path.stem for path in files).items() if count > 1]
    if twins:
        raise click.BadParameter(f"several files are called {twins[0]}; extract them into different folders.")


def extract_files(files: tuple[Path, ...]) -> tuple[list["Extraction"], list[EtlError]]:
    """The extraction of every readable file, in the order given, and why the others are none."""
    from etl.extract import extract_issue
    from etl.lexicon import load_lexicon
    from etl.other_issues import date_together
    from etl.read.folder import printable as storable

    lexicon = load_lexicon()
    issues: list[tuple[str, Extraction]] = []
    failures: list[EtlError] = []
    for path in with_progress(files):
        try:
            text = read_page(path, lexicon)
            issues.append((text, extract_issue(text, file_name=storable(path.name), lexicon=lexicon)))
        except EtlError as error:
            failures.append(error)
    return date_together(issues, lexicon), failures


def read_page(path: Path, lexicon: "Lexicon") -> str:
    """The text of one file; a link that the user named is followed wherever it leads."""
    from etl.read import look_at, read_source
    from etl.read.text import StillChanging

    real = path.resolve()
    found = look_at(str(real), str(real.parent))
    try:
        if found is None:
            raise StillChanging(path.name)
        return read_source(found, lexicon).text
    except StillChanging as error:
        raise UnreadableIssue(
            "it is being written.", where=str(path), remedy="Try again when it is finished."
        ) from error


def with_progress(files: tuple[Path, ...]) -> Iterable[Path]:
    """The files, with a bar on stderr where there are many and somebody watches."""
    if len(files) < FILES_WORTH_A_BAR:
        return files
    from etl.commands.progress import with_bar

    return with_bar(files, "Extracting")


def json_text(extractions: list["Extraction"], *, alone: bool) -> str:
    """One object for a file that was named alone, otherwise an array, whatever number of files could be read."""
    from etl.json_form import to_json_form

    forms = [to_json_form(extraction) for extraction in extractions]
    return dump(forms[0] if alone else forms)


def dump(form: object) -> str:
    """JSON as people read it: Chinese as Chinese, two blanks a level."""
    return json.dumps(form, ensure_ascii=False, indent=2)


def write_files(extractions: list["Extraction"], out: Path) -> None:
    """One file per issue in the folder `out`, which is made if it is not there."""
    from etl.json_form import to_json_form

    texts = {extraction.issue.file_name: dump(to_json_form(extraction)) + "\n" for extraction in extractions}
    write_texts(texts, out, ".json")


def write_texts(texts: Mapping[str, str], out: Path, ending: str) -> None:
    """One file per issue by its file name, the ending exchanged."""
    from etl.warehouse.files import writing

    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
        for file_name, text in texts.items():
            (out / f"{Path(file_name).stem}{ending}").write_text(text, encoding="utf-8")


def show_explained(extractions: list["Extraction"], out: Path | None) -> None:
    """The explanation of every issue as text, and as pages where a folder is named."""
    from etl.commands.explanation_page import explanation_page
    from etl.commands.explanation_text import explanation_text
    from etl.explain import explain
    from etl.lexicon import load_lexicon

    lexicon = load_lexicon()
    explanations = [explain(extraction, lexicon) for extraction in extractions]
    for explanation in explanations:
        click.echo(printable_lines(explanation_text(explanation)))
    if out is not None:
        write_texts({one.file_name: explanation_page(one) for one in explanations}, out, ".html")
        told_written(len(explanations), out)
