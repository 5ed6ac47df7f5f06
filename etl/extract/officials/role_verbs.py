"""What the words after a person say of their role: the predicate of a clause, read from left to right."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from etl.extract.officials.name_shapes import person_pattern
from etl.lexicon import Lexicon

_COMMA = re.compile(r"[，,：:]")
# 致辞，介绍了有关情况: what an address tells is no report.
_PART_OF_ADDRESS = frozenset({"report-explain", "report-lead"})
# Words that may follow a name, but open no further clause of the same subject.
_OPEN_NO_CLAUSE = frozenset({"要", "是", "有", "没", "不", "使", "的", "等"})
_PRESENT = frozenset({"attend", "join", "accompany"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """One role word found; `role` may be provisional (join, visit, tour, floor, subject): the event decides."""

    role: str
    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """All role words of one subject; `speech` is where reported words begin, `open` = no verb of its own yet."""

    predicates: tuple[Predicate, ...]
    speech: int | None
    open: bool


@dataclass(frozen=True, eq=False, slots=True)
class VerbGrammar:
    """The table role_patterns, compiled into one pattern: at one place the row that stands first wins."""

    pattern: re.Pattern[str]
    roles: Mapping[str, tuple[str, str, bool]]
    carries: re.Pattern[str]
    new_subject: re.Pattern[str]

    def read(self, text: str, start: int, end: int) -> Reading:
        """The roles that text[start:end], which follows a person or a list of persons, gives them.

        出席并讲话，强调…: attend and speak, then reported words. A clause with a subject of its own (各单位作表态发言)
        gives nothing, except where the list itself goes on into it (、各乡镇主要负责人参加).
        """
        found: list[Predicate] = []
        goes_on = text[start:end].lstrip("（）() ")[:1] in ("、", "，", ",") or text.startswith("等", start)
        for number, (begin, stop) in enumerate(_clauses(text, start, end)):
            in_list = goes_on and not found
            if number and not in_list and not self._same_subject(text, begin, stop):
                if self.new_subject.match(text, begin):
                    break
                continue
            speech = self._read_clause(text, begin, stop, found, presence_only=in_list and number > 0)
            if speech is not None:
                return Reading(tuple(found), speech, False)
        return Reading(tuple(found), None, goes_on and not found)

    def _same_subject(self, text: str, start: int, end: int) -> bool:
        if self.new_subject.match(text, start):
            return False
        return self.carries.match(text, start, end) is not None or self.pattern.match(text, start, end) is not None

    def _read_clause(
        self, text: str, start: int, end: int, found: list[Predicate], *, presence_only: bool
    ) -> int | None:
        for match in self.pattern.finditer(text[start:end]):
            role, rule, opens = self.roles[match.lastgroup or ""]
            addressed = rule in _PART_OF_ADDRESS and any(predicate.role == "speak" for predicate in found)
            if addressed or (presence_only and role not in _PRESENT):
                continue
            if role != "none":
                found.append(Predicate(role, rule, start + match.start(), start + match.end()))
            if opens:
                return start + match.end()
        return None


def _clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas and colons, without blanks before them; empty ones are left out."""
    cuts = [match.start() for match in _COMMA.finditer(text, start, end)]
    clauses = []
    for begin, stop in zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True):
        blanks = len(text[begin:stop]) - len(text[begin:stop].lstrip(" \u3000、"))
        if begin + blanks < stop:
            clauses.append((begin + blanks, stop))
    return clauses


@cache
def verb_grammar(lexicon: Lexicon) -> VerbGrammar:
    """Compile the verb tables of a lexicon once."""
    groups = {f"r{row['order']}": row for row in lexicon.rows("role_patterns")}
    carries = [re.escape(word) for word in lexicon.words("after_names") if word not in _OPEN_NO_CLAUSE]
    return VerbGrammar(
        pattern=re.compile("|".join(f"(?P<{group}>{row['pattern']})" for group, row in groups.items())),
        roles={group: (row["role"], row["rule"], bool(row["opens"])) for group, row in groups.items()},
        carries=re.compile("|".join(carries)),
        new_subject=person_pattern(lexicon, "new_subject"),
    )
