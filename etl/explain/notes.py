"""A note: one thing found or refused at one place, and why."""

from dataclasses import dataclass
from enum import StrEnum

from etl.model import Field, Span


class Subject(StrEnum):
    """What a note is about."""

    MEETING = "meeting"
    PERSON = "person"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Note:
    """`why` is the rule that found it, or the reason why it was refused; `span` lies within the field."""

    subject: Subject
    is_found: bool
    field: Field
    span: Span
    says: str
    why: str
    confidence: float | None = None

    def reason(self) -> str:
        """The rule with how often it is right, or why it was refused."""
        return self.why if self.confidence is None else f"{self.why}, {self.confidence:.2f}"
