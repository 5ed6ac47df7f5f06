"""Where things lie: the seeds, the users' warehouse and the private folder beside it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Locations:
    """The two paths that the user sets, made absolute; everything else follows from them."""

    seeds: Path
    warehouse: Path

    def __post_init__(self) -> None:
        object.__setattr__(self, "seeds", self.seeds.absolute())
        object.__setattr__(self, "warehouse", self.warehouse.absolute())

    @property
    def slogan_decisions(self) -> Path:
        """What users decided on proposed terms: `decisions/slogans.csv` beside the warehouse, theirs to edit."""
        return self.warehouse.parent / "decisions" / "slogans.csv"

    @property
    def private_folder(self) -> Path:
        """`.tifawatch/warehouse` beside `warehouse.duckdb`."""
        return self.warehouse.parent / ".tifawatch" / self.warehouse.stem

    @property
    def snapshots(self) -> Path:
        """The folder of numbered snapshots."""
        return self.private_folder / "snapshots"

    @property
    def pointer(self) -> Path:
        """The file that holds the number of the current snapshot."""
        return self.private_folder / "current"

    @property
    def lock(self) -> Path:
        """The file that the one ETL process holds locked."""
        return self.private_folder / "lock"

    @property
    def state(self) -> Path:
        """What the ETL is doing."""
        return self.private_folder / "state.json"

    @property
    def published(self) -> Path:
        """What `warehouse.duckdb` looked like when it was last put there."""
        return self.private_folder / "published.json"

    @property
    def write_ahead_log(self) -> Path:
        """The log that a session which writes into the users' warehouse keeps beside it."""
        return self.warehouse.with_name(self.warehouse.name + ".wal")

    def snapshot(self, number: int) -> Path:
        """The file of one snapshot."""
        return self.snapshots / f"{number:06d}.duckdb"
