"""What stands at the edges of a line beside its text: bylines, photographers, (下转3版), the reporters at the end."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.byline_rules import BylineRules
from etl.parse.bylines import CONTINUED, opening_names, page_number, reporters_in
from etl.parse.lines import SENTENCE_ENDS, Line

LONGEST_OPENING = 70
LONGEST_MARK = 24
LONGEST_CREDIT = 50
CAPTION = re.compile(
    r"[▲▼█■◆↑↓←→△▶◀]? ?(?:(?:左|右|上|下|本|组)?图(?:为|①|②|1|2|一|:|：)|(?:上|下|左|右)图[，,：:]|[▲▼█↑↓←→▶◀])"
)
CAPTION_INSIDE = re.compile(r"[。！）)] ?(?:左|右|上|下|本|组)?图为")


class LineKind(Enum):
    HEAD = auto()
    SLOGAN = auto()
    NOTICE = auto()
    OPENING = auto()
    TEXT = auto()
    BYLINE = auto()
    COMMENTATOR = auto()
    NAMES = auto()
    CREDIT = auto()
    CAPTION = auto()
    CONTINUED_ON = auto()
    CONTINUED_FROM = auto()
    PERHAPS_HEAD = auto()


@dataclass(frozen=True, slots=True)
class Sorted:
    """A line with its kind and what was read at its edges.

    `opening_names` stand in the byline, `names` behind the text; `page` is where the article goes on.
    """

    kind: LineKind
    line: Line
    names: tuple[str, ...] = ()
    page: int | None = None
    ends: bool = False
    opening_names: tuple[str, ...] = ()
    takes_heads: bool = False
    in_notice: bool = False


def opening(line: Line, rules: BylineRules, lexicon: Lexicon) -> Sorted:
    """The first paragraph of a report with the names in its byline."""
    start = rules.opening.match(line.text)
    head = line.text[start.end() if start else 0 :][:LONGEST_OPENING]
    names = opening_names(head, lexicon)
    item = trimmed(line, rules, lexicon)
    return replace(item, kind=LineKind.OPENING, opening_names=names)


def sort_caption(line: Line, rules: BylineRules, lexicon: Lexicon) -> Sorted | None:
    """“图为…” or a short text with a photographer's name behind it."""
    credit = rules.credit.search(line.text)
    if credit is None and not CAPTION.match(line.text) and not CAPTION_INSIDE.search(line.text):
        return None
    names = reporters_in(credit.group(), lexicon) if credit else ()
    body = line.part(0, credit.start()) if credit else line
    return Sorted(LineKind.CAPTION, body, names)


def trimmed(line: Line, rules: BylineRules, lexicon: Lexicon) -> Sorted:
    """A paragraph without (下转3版) and without the reporters' names at its end."""
    tail = line.text[-LONGEST_MARK:]
    mark = CONTINUED.search(tail) if tail[-1] in ")）】]版" else None
    if mark is not None:
        bare = line.part(0, len(line.text) - (len(tail) - mark.start()))
        return Sorted(LineKind.TEXT, bare, page=page_number(mark.group(1)), ends=True)
    start = max(line.text.rfind("("), line.text.rfind("（")) if tail[-1] in ")）" else -1
    inside = line.text[start:] if start > 0 else ""
    if inside and (rules.names_line.fullmatch(inside) or rules.line.fullmatch(inside)):
        return Sorted(LineKind.TEXT, line.part(0, start), reporters_in(inside, lexicon), ends=True)
    return named_behind(line, rules, lexicon)


def named_behind(line: Line, rules: BylineRules, lexicon: Lexicon) -> Sorted:
    """“…取得实效。(供稿:张三)”, “…。 ■李四” name who wrote, “…。(编辑:王五)” who did not."""
    if line.text[-1] in SENTENCE_ENDS:
        return Sorted(LineKind.TEXT, line)
    if line.text[-1] in ")）" and (edited := rules.staff_tail.search(line.text)):
        return Sorted(LineKind.TEXT, line.part(0, edited.start()), ends=True)
    wrote = rules.tail.search(line.text, max(0, len(line.text) - LONGEST_CREDIT))
    if wrote is not None and wrote.start() > 0:
        return Sorted(LineKind.TEXT, line.part(0, wrote.start()), reporters_in(wrote.group(), lexicon), ends=True)
    return Sorted(LineKind.TEXT, line)


@cache
def sentence_start(lexicon: Lexicon) -> re.Pattern[str]:
    """How a sentence of a report begins: 会议指出, 与会, 近日, 某某强调."""
    return re.compile("|".join(row["pattern"] for row in lexicon.rows("sentence_starts")))
