"""Turn newspaper issues into a warehouse of campaign terms, meetings and officials."""

__version__ = "0.1.0"
