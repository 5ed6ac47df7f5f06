"""What differs between the folder and the ledger, and what of it is ready to be taken."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from etl.read.folder import Found, Kind, Version
from etl.read.writers import is_being_written
from etl.settle import Waiting, settled


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between folder and ledger: entries to take, names to withdraw; and the whole listing."""

    take: tuple[Found, ...]
    missing: frozenset[str]
    listing: Mapping[str, Found]

    def __len__(self) -> int:
        return len(self.take) + len(self.missing)

    @property
    def seen(self) -> dict[str, Version | None]:
        """Each name with the version that differs from the ledger; None for what has gone."""
        return {found.name: found.version for found in self.take} | dict.fromkeys(self.missing)

    def only(self, names: AbstractSet[str]) -> "Changes":
        """Those of the named files."""
        take = tuple(found for found in self.take if found.name in names)
        return Changes(take, self.missing.intersection(names), self.listing)


def finished(waiting: Mapping[str, Waiting], changes: Changes, now: float, *, quiet: float) -> frozenset[str]:
    """The names that have rested long enough and that no program has open for writing any more."""
    ready = settled(waiting, changes.seen, now, quiet=quiet)
    files = {found.name: found.path for found in changes.take if found.kind is Kind.FILE}
    return frozenset(name for name in ready if not (name in files and is_being_written(files[name])))
