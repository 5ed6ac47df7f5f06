"""What every rule of discovery gives back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase that may be a campaign term, as printed, with the rule that says so."""

    term: str
    rule: str
