"""The commands of `tifawatch`, one module each; with `etl.cli` the only code that writes to a terminal."""
