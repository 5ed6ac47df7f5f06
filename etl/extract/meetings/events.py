"""Sightings of meetings in an article: each place where the text says that one takes place."""

from collections.abc import Collection
from dataclasses import replace
from itertools import islice

from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.names import DATED
from etl.extract.meetings.passing import gathering_then, in_passing
from etl.extract.meetings.sentences import Sentence, sentences_of
from etl.extract.meetings.sightings import Sighting
from etl.extract.meetings.verbs import held_in
from etl.lexicon import Lexicon
from etl.model import Article

# More than any article tells; sightings are compared with each other, so that a page of nonsense must not go on.
MOST_SIGHTINGS = 60


def find_sightings(
    article: Article, lexicon: Lexicon, people: Collection[str] = (), names: Collection[str] = ()
) -> tuple[Sighting, ...]:
    """Every sighting of a meeting, headline lines first, then the body in its order.

    `people` are the officials of the article: one of them who convenes (随后方远主持召开座谈会) makes an event of it
    wherever it stands. `names` are those of everybody told of; no word is looked for within them.
    Refused: what is planned (将召开), past (去年召开), counted (召开推进会3次), studied (会议精神).
    """
    found = (
        sighting
        for sentence in sentences_of(article, names)
        if any(sentence.view.find(mark, sentence.span.start, sentence.span.end) >= 0 for mark in "会赛")
        for sighting in sightings_in(sentence, lexicon, people)
    )
    return tuple(islice(found, MOST_SIGHTINGS))


def opens_event(sentence: Sentence, cues: Cues) -> bool:
    """Whether a sentence begins as a further event does: 随后, 下午, 同日, 3月8日."""
    opening = sentence.opening()
    is_new = not sentence.is_headline and cues.later.match(opening) is not None
    return is_new or cues.same_day.match(opening) is not None or DATED.match(opening) is not None


def sightings_in(sentence: Sentence, lexicon: Lexicon, people: Collection[str]) -> list[Sighting]:
    """The sightings in one sentence; one below the lead needs a word that opens a further event, or its convener."""
    cues = meeting_cues(lexicon)
    opening = sentence.opening()
    is_new = not sentence.is_headline and cues.later.match(opening) is not None
    opens = opens_event(sentence, cues)
    is_earlier = cues.earlier.match(opening) is not None
    conveners = () if opens or sentence.is_headline or sentence.is_lead else people
    found: list[Sighting] = []
    for clause in sentence.clauses():
        if opens or sentence.is_headline or sentence.is_lead or conveners:
            held = held_in(sentence, clause, lexicon, is_new=is_new, conveners=conveners)
            found += [replace(one, only_here=True) for one in held] if is_earlier else held
        found += gathering_then(sentence, clause, lexicon)
    return found or in_passing(sentence, lexicon, opens=opens)
