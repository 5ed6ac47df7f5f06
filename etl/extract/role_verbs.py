"""What the words after a person say of their role: the predicate of a clause, read from left to right."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon

# 致辞，介绍了有关情况: what an address tells is no report.
_PART_OF_ADDRESS = frozenset({"report-explain", "report-lead"})
_COMMA = re.compile(r"[，,：:]")
_NEW_SUBJECT = re.compile(r"与会|会议|大会|全会|全[省市县区旗州]|各[级地部单乡镇区]|要[^求]|必须|代表们|委员们|大家|有关|相关|区委|县委|市委")


@dataclass(frozen=True, slots=True)
class Predicate:
    """One role word found: `role` may be a provisional one (join, visit, tour) that the event decides."""

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
    roles: dict[str, tuple[str, str, bool]]
    carries: re.Pattern[str]

    def read(self, text: str, start: int, end: int) -> Reading:
        """The roles that text[start:end], which follows a person or a list of persons, gives them.

        出席并讲话，强调…: attend and speak, then reported words. A clause with a subject of its own (各单位作表态发言)
        gives nothing, except where the list itself goes on into it (、各乡镇主要负责人参加).
        """
        found: list[Predicate] = []
        at = start
        collective = text[start:end].lstrip("（）() ")[:1] in ("、", "，", ",") or text.startswith("等", start)
        first = True
        for stop in [*(match.start() for match in _COMMA.finditer(text, start, end)), end]:
            clause_start = at + (len(text[at:stop]) - len(text[at:stop].lstrip(" \u3000、，,")))
            at = stop + 1
            if clause_start >= stop:
                continue
            if not first and not (collective and not found) and not self._goes_on(text, clause_start, stop):
                if _NEW_SUBJECT.match(text, clause_start):
                    break
                continue
            speech = self._clause(text, clause_start, stop, found, presence_only=collective and not first and not found)
            first = False
            if speech is not None:
                return Reading(tuple(found), speech, False)
        return Reading(tuple(found), None, collective and not found)

    def _goes_on(self, text: str, start: int, end: int) -> bool:
        return not _NEW_SUBJECT.match(text, start) and (
            self.carries.match(text, start, end) is not None or self.pattern.match(text, start, end) is not None
        )

    def _clause(self, text: str, start: int, end: int, found: list[Predicate], *, presence_only: bool) -> int | None:
        clause = text[start:end]
        for match in self.pattern.finditer(clause):
            role, rule, opens = self.roles[match.lastgroup or ""]
            if presence_only and role not in ("attend", "join", "accompany"):
                continue
            if rule in _PART_OF_ADDRESS and any(predicate.role == "speak" for predicate in found):
                continue
            if role != "none":
                found.append(Predicate(role, rule, start + match.start(), start + match.end()))
            if opens:
                return start + match.end()
        return None


@cache
def verb_grammar(lexicon: Lexicon) -> VerbGrammar:
    """Compile the verb tables of a lexicon once."""
    rows = lexicon.rows("role_patterns")
    groups = {f"r{number}": row for number, row in enumerate(rows)}
    carries = [word for word in lexicon.words("after_names") if word not in ("要", "是", "有", "没", "不", "使", "的", "等")]
    return VerbGrammar(
        pattern=re.compile("|".join(f"(?P<{group}>{row['pattern']})" for group, row in groups.items())),
        roles={group: (row["role"], row["rule"], bool(row["opens"])) for group, row in groups.items()},
        carries=re.compile("|".join(map(re.escape, carries))),
    )
