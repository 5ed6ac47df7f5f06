"""Sightings of meetings in an article: each place where the text says that one takes place."""

from etl.extract.meeting_names import BREAKS, DATED, meeting_cues
from etl.extract.meeting_passing import gathering_then, in_passing
from etl.extract.meeting_sentences import Sentence, sentences_of
from etl.extract.meeting_sightings import Sighting
from etl.extract.meeting_verbs import held_in
from etl.lexicon import Lexicon
from etl.model import Article


def find_sightings(article: Article, lexicon: Lexicon) -> tuple[Sighting, ...]:
    """Every sighting of a meeting, headline lines first, then the body in its order.

    Refused: what is planned (将召开), past (去年召开), counted (召开推进会3次) or only studied (会议精神).
    """
    return tuple(
        sighting
        for sentence in sentences_of(article)
        if "会" in sentence.text or "赛" in sentence.text
        for sighting in sightings_in(sentence, lexicon)
    )


def sightings_in(sentence: Sentence, lexicon: Lexicon) -> list[Sighting]:
    """The sightings in one sentence; one below the lead needs a word that opens a further event."""
    cues = meeting_cues(lexicon)
    opening = sentence.view[sentence.span.start : sentence.span.start + 40].lstrip(BREAKS + "□在")
    is_new = not sentence.is_headline and bool(cues.later.match(opening))
    opens = is_new or cues.same_day.match(opening) or DATED.match(opening)
    found: list[Sighting] = []
    for clause in sentence.clauses():
        if opens or sentence.is_headline or sentence.is_lead:
            found += held_in(sentence, clause, lexicon, is_new=is_new)
        found += gathering_then(sentence, clause, lexicon)
    return found or in_passing(sentence, lexicon, opens=bool(opens))
