"""Meetings told by a verb of holding: 召开全县农村工作会议, 全县农村工作会议在北湖乡举行."""

import re
from collections.abc import Collection
from functools import partial

from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.names import last_time, name_before, names_after, nouns_in, parted, strip_left
from etl.extract.meetings.nouns import meeting_words
from etl.extract.meetings.sentences import Sentence
from etl.extract.meetings.sightings import Sighting, sighting
from etl.lexicon import Lexicon
from etl.model import Span

ORGAN = re.compile(r"[\u4e00-\u9fff\d（）()、]{2,40}$")
# “方远到北湖镇”, “视察结束后”: who or when, not which body.
NO_ORGAN = re.compile(r"[后时中前间]$|[到赴在]")
PERSON_BEFORE = re.compile(r"(?:书记|[县区市旗州镇乡]长|主任|主席(?!团)|部长|局长|院长|检察长)[^，,的]{0,8}$")
PLACE = re.compile(r"在[^在，,。]{1,24}$")
EACH = re.compile(r"\s*[\u4e00-\u9fff]{0,4}各(?:级|地|乡|镇|街道|村|社区|单位|部门|支部|中小学|学校|党)")
FINISHED = re.compile(r"\s?(?:在)?(?:圆满|顺利|胜利)?(?:完成|历时|经过)")


def held_in(
    sentence: Sentence, clause: Span, lexicon: Lexicon, *, is_new: bool, conveners: Collection[str] = ()
) -> list[Sighting]:
    """By a verb of holding: the names that follow it, or else the one before it.

    With `conveners` only what one of them convenes: “葛青|到北湖镇召开|座谈会”.
    """
    cues = meeting_cues(lexicon)
    view = sentence.view
    make = partial(sighting, sentence, lexicon=lexicon, is_new=is_new)
    for verb in cues.verb.finditer(view, clause.start, clause.end):
        if refusal(sentence.nameless, clause, verb, cues):
            continue
        names = names_after(view, verb.end(), clause.end, lexicon) if verb["holds"] else []
        if conveners and not (names and convenes(view[clause.start : verb.start()], conveners, cues)):
            continue
        other = other_time(sentence.nameless, clause.start, verb.start(), cues)
        if names and not other and not EACH.match(view, clause.start):
            organ = None if conveners else organ_before(view, clause.start, verb.start(), cues)
            return [make(name, "meeting.verb_then_name", organ=organ) for name in names]
        before = name_before(view, clause.start, verb.start(), lexicon)
        before = before or session_before(sentence, verb, lexicon)
        if before and not names and not cues.refuse_before.match(view, before.start):
            return [make(name, "meeting.name_then_verb") for name in parted(view, before, lexicon)]
    return []


def convenes(before: str, conveners: Collection[str], cues: Cues) -> bool:
    """Whether the words before a verb of holding say that one of these people does it.

    方远要求各乡镇|召开村民大会 is told to others, not done.
    """
    name = next((name for name in conveners if name in before), None)
    return name is not None and cues.tells.search(before, before.index(name)) is None


def refusal(view: str, clause: Span, verb: re.Match[str], cues: Cues) -> str | None:
    """The word that makes it a plan or a meeting known already: 要|召开, 迎接|…召开, 召开|以来, 召开|的…精神."""
    after = cues.refuse_after.match(view, verb.end(), clause.end)
    if after or view.startswith("的", verb.end()):
        return after[0].strip() if after else "的"
    if name := cues.refuse_name.search(view, clause.start, verb.start()):
        return name[0]
    bare = without_manner(view, clause.start, verb.start(), cues)
    before = cues.refuse_before.finditer(view, max(clause.start, bare - 4), bare)
    return next((match[0] for match in before if match.end() == bare), None)


def other_time(view: str, start: int, end: int, cues: Cues) -> str | None:
    """A word of another time or of a habit in view[start:end] (去年, 多次, 前不久).

    Single characters count only beside the verb: 要召开, but not 主要领导召开.
    """
    words = (match[0] for match in cues.refuse_before.finditer(view, max(start, end - 16), end))
    return next((word for word in words if len(word) > 1), None)


def without_manner(view: str, start: int, end: int, cues: Cues) -> int:
    """The end of view[start:end] without adverbs, times and places before a verb: “县委|昨日下午在礼堂组织”."""
    before = -1
    while end != before:
        before = end
        piece = view[start:end].rstrip()
        match = cues.manner_end.search(piece) or last_time(piece) or PLACE.search(piece)
        end = start + (match.start() if match else len(piece))
    return end


def organ_before(view: str, start: int, end: int, cues: Cues) -> str | None:
    """The convener between time and verb (“3月2日，|青禾县委|组织召开”); None where a person stands there."""
    stop = without_manner(view, start, end, cues)
    match = ORGAN.search(view, strip_left(view, start, stop, cues), stop)
    refused = match is None or PERSON_BEFORE.search(match[0]) or NO_ORGAN.search(match[0])
    return None if match is None or refused else match[0]


def session_before(sentence: Sentence, verb: re.Match[str], lexicon: Lexicon) -> Span | None:
    """A session that closes some clauses later: “县政协十届三次会议|完成各项议程，在大剧院闭幕”."""
    if not verb["opens"]:
        return None
    start = strip_left(sentence.view, sentence.span.start, verb.start(), meeting_cues(lexicon))
    for noun in nouns_in(sentence.view, start, verb.start(), meeting_words(lexicon)):
        if FINISHED.match(sentence.view, noun.end(), verb.start()):
            return Span(start, noun.end())
    return None
