"""Reproducible measurements of Tifawatch, each with its own command."""
