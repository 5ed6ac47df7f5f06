"""From a file in seeds/ to decoded text, or to a clear reason why not."""

from etl.read.decode import decode
from etl.read.folder import Found, Listing, list_folder, look_at
from etl.read.text import LIMIT_BYTES, SourceText, read_source

__all__ = ["LIMIT_BYTES", "Found", "Listing", "SourceText", "decode", "list_folder", "look_at", "read_source"]
