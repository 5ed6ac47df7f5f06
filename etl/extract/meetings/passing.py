"""Meetings told without a finite verb of holding: 随后召开的座谈会上, 在全县工业大会上强调, 出席全市现场会."""

import re
from dataclasses import replace

from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.names import DATED, TIME, nouns_in, strip_left
from etl.extract.meetings.nouns import meeting_words
from etl.extract.meetings.sentences import Sentence
from etl.extract.meetings.sightings import PLAIN, Sighting, sighting
from etl.extract.meetings.verbs import other_time
from etl.lexicon import Lexicon
from etl.model import Span

HELD_THEN = re.compile(r"(?:召开|举行|举办)的")
AT_IT = re.compile(r"上(?![来去级下])|由|[，,]|中，|$")
AT = re.compile(r"上(?=[，,\s]|[作传]|$)")
PASSING = re.compile(r"(?P<at>在)|(?P<present>出席|参加|列席|收听收看|收看|主持(?!召开))了?")
AFTER_PRESENCE = re.compile(r"并|[，,。\s]|$")


def gathering_then(sentence: Sentence, clause: Span, lexicon: Lexicon) -> list[Sighting]:
    """“在随后召开的座谈会上”, “上午召开的县委农村工作会议由…主持”: held, and told what happened at it."""
    view, cues = sentence.view, meeting_cues(lexicon)
    held = HELD_THEN.search(view, clause.start, min(clause.end, clause.start + 40))
    if held is None or other_time(sentence.nameless, clause.start, held.start(), cues):
        return []
    if not (view.startswith("在", clause.start) or TIME.search(view, clause.start, held.start())):
        return []
    for noun in nouns_in(view, held.end(), clause.end, meeting_words(lexicon)):
        if AT_IT.match(view, noun.end(), clause.end) or cues.speaks.match(view, noun.end(), clause.end):
            at = view.startswith("上", noun.end())
            is_new = bool(cues.later.match(view[clause.start : held.start()].removeprefix("在")))
            found = sighting(
                sentence, Span(held.end(), noun.end()), "meeting.held_then", lexicon=lexicon, is_new=is_new
            )
            return [replace(found, only_here=at and is_new)]
    return []


def in_passing(sentence: Sentence, lexicon: Lexicon, *, opens: bool) -> list[Sighting]:
    """Names told without a verb of holding: “在全县工业大会上强调”, “出席全市春耕现场会并讲话”, “座谈会上，”.

    In headline and lead they are weak, for the meeting may be another one's. Elsewhere only the bare noun at the
    head of a sentence counts (the gathering that went with a visit), or a name with its day.
    """
    view, cues = sentence.view, meeting_cues(lexicon)
    for clause in sentence.clauses():
        start = strip_left(view, clause.start, clause.end, cues)
        for noun in nouns_in(view, start, clause.end, meeting_words(lexicon)):
            mark = next(reversed(list(PASSING.finditer(view, start, noun.start()))), None)
            name = Span(mark.end() if mark else start, noun.end())
            is_other = other_time(sentence.nameless, clause.start, noun.start(), cues)
            if is_other or view[name.start : name.end] in PLAIN:
                continue
            found = sighting(sentence, name, "meeting.in_passing", lexicon=lexicon)
            if at_gathering(sentence, noun.end(), cues):
                heads = strip_left(view, sentence.span.start, noun.start(), cues) >= clause.start
                if heads and name.start - start <= 1 and (opens or is_bare(view, name, lexicon)):
                    return [replace(found, only_here=True)]
                if mark and mark["at"] and is_top(sentence) and cues.speaks.search(view, noun.end(), sentence.span.end):
                    return [replace(found, weak=True)]
            elif tells_event(sentence, noun.end(), mark, cues):
                return [replace(found, weak=True)]
    return []


def at_gathering(sentence: Sentence, end: int, cues: Cues) -> bool:
    """Whether what follows a name says that something happened there: 大会|上，, 大会|上强调."""
    if AT.match(sentence.view, end, sentence.span.end):
        return True
    return sentence.view.startswith("上", end) and cues.speaks.match(sentence.view, end + 1) is not None


def tells_event(sentence: Sentence, end: int, mark: re.Match[str] | None, cues: Cues) -> bool:
    """Whether a name that ends here is an event of headline or lead: 出席|甲会|并讲话, in a headline 甲会|研究防汛."""
    if mark is None:
        return sentence.is_headline and cues.business.match(sentence.view, end) is not None
    return not mark["at"] and is_top(sentence) and AFTER_PRESENCE.match(sentence.view, end) is not None


def is_top(sentence: Sentence) -> bool:
    """Whether it is a headline, or a lead that has told a day."""
    return sentence.is_headline or (sentence.is_lead and DATED.search(sentence.view, 0, sentence.span.end) is not None)


def is_bare(view: str, name: Span, lexicon: Lexicon) -> bool:
    """Whether a name is but its noun (座谈会), and says more than 会议 or 大会."""
    text = view[name.start : name.end]
    return text not in PLAIN and meeting_words(lexicon).noun.fullmatch(text) is not None
