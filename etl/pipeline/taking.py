"""One file, from its bytes to its rows; never raises for what is wrong with a single file."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa

from etl.errors import UnreadableIssue
from etl.extract import extract_issue
from etl.lexicon import Lexicon
from etl.pipeline.records import Taken
from etl.read.folder import Found
from etl.read.text import SourceText, StillChanging, read_source
from etl.warehouse.columns import Tables, concatenate, pack, to_tables, unpack
from etl.warehouse.identity import issue_id
from etl.warehouse.rows import issue_rows

FAULT_REMEDY = "Report it with the file: it is a fault of Tifawatch."

SMALLEST_ISSUE = "县委召开工作会议\n\n本报讯(记者 某某)1月1日,县委召开工作会议。县委书记某某出席并讲话。\n"


@dataclass(frozen=True, slots=True)
class Request:
    """A file to take; with `known_hash` it is not extracted again where its content is still that."""

    found: Found
    known_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Harvest:
    """What several files gave: their records, the rows of all issues among them, the names that still change."""

    taken: tuple[Taken, ...]
    tables: Tables
    changing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PackedHarvest:
    """A harvest as it goes from process to process: tables as Arrow streams."""

    taken: tuple[Taken, ...]
    streams: Mapping[str, bytes]
    changing: frozenset[str]


def _extract(source: SourceText, found: Found, issue: str, lexicon: Lexicon) -> Mapping[str, pa.Table]:
    extraction = extract_issue(source.text, file_name=found.name, lexicon=lexicon)
    return to_tables(issue_rows(extraction, source.text, issue, lexicon))


def warm_up(lexicon: Lexicon) -> None:
    """Build what the first issue would have to wait for: patterns, automata, and the libraries behind the tables."""
    rows = issue_rows(extract_issue(SMALLEST_ISSUE, file_name="", lexicon=lexicon), SMALLEST_ISSUE, "", lexicon)
    to_tables(rows)


def take(request: Request, lexicon: Lexicon) -> tuple[Taken, Tables]:
    """Read and extract one file; raises only StillChanging.

    A file that cannot be read, or that the rules fail on, becomes a record that says so.
    """
    started = time.monotonic()
    found = request.found
    taken = Taken(found.name, found.version)
    tables: Tables = {}
    try:
        source = read_source(found, lexicon)
        issue = issue_id(source.text)
        taken = Taken(found.name, source.version, source.content_hash, source.encoding, issue)
        if source.content_hash != request.known_hash:
            tables = _extract(source, found, issue, lexicon)
    except StillChanging:
        raise
    except UnreadableIssue as error:
        taken = replace(taken, reason=_sentence(error.cause), remedy=error.remedy)
    except Exception as error:  # noqa: BLE001  # one file must not stop the others, whatever a rule stumbles over
        reason = f"The rules failed on it ({type(error).__name__}: {error})."
        taken = replace(taken, issue_id=None, reason=reason, remedy=FAULT_REMEDY)
    return replace(taken, seconds=round(time.monotonic() - started, 4)), tables


def _sentence(cause: str) -> str:
    return cause[:1].upper() + cause[1:]


def take_all(requests: Iterable[Request], lexicon: Lexicon, begin: Callable[[], None] = lambda: None) -> Harvest:
    """Read and extract several files; of several with the same text only the first name gives rows.

    `begin` is called before each file.
    """
    taken: list[Taken] = []
    parts: dict[str | None, Tables] = {}
    changing: set[str] = set()
    for request in sorted(requests, key=lambda request: request.found.name):
        begin()
        try:
            file, tables = take(request, lexicon)
        except StillChanging:
            changing.add(request.found.name)
            continue
        taken.append(file)
        if tables:
            parts.setdefault(file.issue_id, tables)
    return Harvest(tuple(taken), concatenate(parts.values()), frozenset(changing))


def merge(harvests: Sequence[Harvest]) -> Harvest:
    """Harvests of one file each, by name, as one harvest: of several with the same text the first gives rows."""
    taken = tuple(file for harvest in harvests for file in harvest.taken)
    parts: dict[str | None, Tables] = {}
    for harvest in harvests:
        if harvest.tables:
            parts.setdefault(harvest.taken[0].issue_id, harvest.tables)
    changing = frozenset(name for harvest in harvests for name in harvest.changing)
    return Harvest(taken, concatenate(parts.values()), changing)


def pack_harvest(harvest: Harvest) -> PackedHarvest:
    """For the way between processes."""
    streams = {name: pack(table) for name, table in harvest.tables.items()}
    return PackedHarvest(harvest.taken, streams, harvest.changing)


def unpack_harvest(packed: PackedHarvest) -> Harvest:
    """The harvest that a worker packed."""
    tables = {name: unpack(stream) for name, stream in packed.streams.items()}
    return Harvest(packed.taken, tables, packed.changing)
