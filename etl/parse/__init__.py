"""Text of one source file → Issue: repaired, cut into articles, dated and placed.  Pure: text in, values out."""

from etl.parse.issue import parse_issue

__all__ = ["parse_issue"]
