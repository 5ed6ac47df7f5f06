"""What the ETL says of itself in state.json; unknown where the file says nothing."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

# The watcher beats every few seconds; one that missed this many is gone or stuck.
SILENT_AFTER = 30.0


@dataclass(frozen=True, slots=True)
class EtlState:
    """The fields of docs/architecture.md that the dashboard shows; None where the file does not tell."""

    pid: int | None = None
    watching: bool = False
    heartbeat: datetime | None = None
    backlog: int | None = None
    in_work: str | None = None
    published_snapshot: int | None = None
    publish_waits_for: str | None = None
    set_aside: tuple[str, ...] = ()
    trouble: str | None = None

    def is_alive(self, now: datetime) -> bool:
        """Whether a watcher has shown a sign of life lately."""
        return self.watching and self.heartbeat is not None and (now - self.heartbeat).total_seconds() < SILENT_AFTER


def read_state(private: Path) -> EtlState:
    """The state as told; a missing or broken file tells nothing, which is not the same as "all is well"."""
    try:
        told = json.loads((private / "state.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return EtlState()
    return _state(told) if isinstance(told, dict) else EtlState()


def _state(told: dict[str, Any]) -> EtlState:
    return EtlState(
        pid=_whole(told.get("pid")),
        watching=told.get("watching") is True,
        heartbeat=_moment(told.get("heartbeat")),
        backlog=_whole(told.get("backlog")),
        in_work=_words(told.get("in_work")),
        published_snapshot=_whole(told.get("published_snapshot")),
        publish_waits_for=_words(told.get("publish_waits_for")),
        set_aside=tuple(str(name) for name in told.get("set_aside") or ()),
        trouble=_words(told.get("trouble")),
    )


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _words(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _moment(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
