"""What the ETL says about itself in state.json, for `tifawatch status` and the dashboard."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from etl.warehouse.files import replace_text


@dataclass(frozen=True, slots=True)
class State:
    """The fields of docs/architecture.md; `trouble` is what keeps the ETL from going on, in words."""

    pid: int
    watching: bool
    heartbeat: str
    seeds: str
    backlog: int = 0
    in_work: str | None = None
    observer_alive: bool = False
    snapshot: int | None = None
    snapshot_time: str | None = None
    published_snapshot: int | None = None
    publish_waits_for: str | None = None
    set_aside: tuple[str, ...] = ()
    trouble: str | None = None


def write_state(path: Path, state: State) -> None:
    """Replace state.json; a torn or lost one costs nothing, so the disk is not waited for."""
    replace_text(path, json.dumps(asdict(state), ensure_ascii=False), durable=False)


def read_state(path: Path) -> State | None:
    """What was last written; None where nothing was, or nothing that can be read."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        known = {field.name for field in fields(State)}
        found = {name: value for name, value in content.items() if name in known}
        return State(**{**found, "set_aside": tuple(found.get("set_aside", ()))})
    except (OSError, ValueError, TypeError, AttributeError):
        return None
