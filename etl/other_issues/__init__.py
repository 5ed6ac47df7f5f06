"""The year of an issue that does not print it, from issues of the same county that do."""

from etl.other_issues.decide import IssueTraits, decide_years, latest_month_day, term_reaches
from etl.other_issues.together import OWN_EVIDENCE, date_together, traits_of

__all__ = [
    "OWN_EVIDENCE",
    "IssueTraits",
    "date_together",
    "decide_years",
    "latest_month_day",
    "term_reaches",
    "traits_of",
]
