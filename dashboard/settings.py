"""Where the warehouse and the seeds lie: environment first, then the defaults of docs/architecture.md."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Paths as absolute ones, so that a later change of the working directory moves nothing."""

    warehouse: Path
    seeds: Path

    @property
    def private(self) -> Path:
        """The private folder of this warehouse: `.tifawatch/warehouse` beside `warehouse.duckdb`."""
        return self.warehouse.parent / ".tifawatch" / self.warehouse.stem

    @property
    def slogan_decisions(self) -> Path:
        """What users decided on proposed terms: `decisions/slogans.csv` beside the warehouse."""
        return self.warehouse.parent / "decisions" / "slogans.csv"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """An empty variable counts as unset; relative paths count from the working directory."""
    return Settings(
        warehouse=_path(environment, "WAREHOUSE", "warehouse.duckdb"),
        seeds=_path(environment, "SEEDS", "seeds"),
    )


def _path(environment: Mapping[str, str], name: str, default: str) -> Path:
    given = environment.get(f"TIFAWATCH_{name}") or environment.get(name) or default
    return Path(given).absolute()
