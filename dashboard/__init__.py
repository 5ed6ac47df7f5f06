"""The dashboard: reads published snapshots only, and imports nothing from `etl`."""
