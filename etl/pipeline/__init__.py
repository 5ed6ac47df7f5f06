"""From files in seeds/ to the warehouse: the functions behind `tifawatch ingest` and `tifawatch rebuild`."""

from etl.pipeline.once import OnProgress, Summary, ingest, rebuild
from etl.pipeline.records import LogEntry, Outcome

__all__ = ["LogEntry", "OnProgress", "Outcome", "Summary", "ingest", "rebuild"]
