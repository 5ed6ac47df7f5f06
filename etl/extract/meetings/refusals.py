"""Nouns of gatherings that stand in an article and are no meeting of it, each with the reason: for readers who ask."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from etl.extract.meetings import REPORTING, sighted
from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.events import opens_event
from etl.extract.meetings.names import COUNTED, nouns_in
from etl.extract.meetings.nouns import alternatives, meeting_words
from etl.extract.meetings.sentences import Sentence, sentences_of
from etl.extract.meetings.sightings import PLAIN
from etl.extract.meetings.verbs import EACH, other_time, refusal
from etl.lexicon import Lexicon
from etl.model import Article, Field, RoleMention, Span

# Organs and ordinary words that end in 会 are everywhere and nobody takes them for a gathering.
_NO_GATHERING = frozenset({"organ", "word"})


@dataclass(frozen=True, slots=True)
class RefusedMeeting:
    """A noun of a gathering, text[span] of the field, and why no meeting was made of it."""

    field: Field
    span: Span
    reason: str


def refused_meetings(article: Article, mentions: Sequence[RoleMention], lexicon: Lexicon) -> tuple[RefusedMeeting, ...]:
    """What was seen and refused, field by field: 会议精神, 将召开大会, 召开推进会3次, 运动会.

    A sighting that joined no meeting is among them. The reasons are those of the rules that find meetings: nothing is
    decided here.
    """
    sightings, groups = sighted(article, mentions, lexicon)
    joined = {(one.field, one.span) for group in groups for one in group}
    refused = [
        RefusedMeeting(one.field, one.span, "told in passing, and the article's meeting is told elsewhere")
        for one in sightings
        if (one.field, one.span) not in joined
    ]
    seen = [(one.field, one.span) for one in sightings]
    for sentence in sentences_of(article, {mention.name for mention in mentions}):
        for span, reason in _refused_in(article, sentence, lexicon):
            if not any(f is sentence.field and s.start < span.end and span.start < s.end for f, s in seen):
                refused.append(RefusedMeeting(sentence.field, span, reason))
    return tuple(refused)


def _refused_in(article: Article, sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    cues, words = meeting_cues(lexicon), meeting_words(lexicon)
    excluded = _excluded(lexicon)
    for clause in sentence.clauses():
        for other in excluded.pattern.finditer(sentence.view, clause.start, clause.end):
            yield Span(*other.span()), f"no convened meeting: {excluded.reasons[other[0]]}"
        for noun in nouns_in(sentence.view, clause.start, clause.end, words):
            yield Span(*noun.span()), _reason(article, sentence, clause, noun, cues)


def _reason(article: Article, sentence: Sentence, clause: Span, noun: re.Match[str], cues: Cues) -> str:
    """Why this noun is no meeting, by the first rule that refuses it."""
    if article.kind not in REPORTING:
        return f"the article is of the kind “{article.kind.value}”, which reports no meeting"
    if word := other_time(sentence.nameless, clause.start, noun.start(), cues):
        return f"another time or a habit: {word}"
    verbs = list(cues.verb.finditer(sentence.view, clause.start, clause.end))
    for verb in verbs:
        if word := refusal(sentence.nameless, clause, verb, cues):
            return f"planned, past, awaited or spoken of: {word} beside {verb[0]}"
    if not verbs:
        is_plain = noun[0] in PLAIN
        return "names none, but speaks of one told elsewhere" if is_plain else "only referred to: no verb of holding"
    return _reason_with_verb(sentence, clause, noun, verbs, cues)


def _reason_with_verb(
    sentence: Sentence, clause: Span, noun: re.Match[str], verbs: Sequence[re.Match[str]], cues: Cues
) -> str:
    view = sentence.view
    if any(COUNTED.match(view, end, clause.end) for end in (noun.end(), *(verb.end() for verb in verbs))):
        return "counted or of several kinds"
    if EACH.match(view, clause.start):
        return "held by everybody"
    if not (sentence.is_headline or sentence.is_lead or opens_event(sentence, cues)):
        return "below the lead: nothing opens a further event, and no official of the article convenes it"
    return "the verb of holding does not take it as its name"


@dataclass(frozen=True, slots=True)
class _Excluded:
    pattern: re.Pattern[str]
    reasons: dict[str, str]


@cache
def _excluded(lexicon: Lexicon) -> _Excluded:
    """Words of gatherings that are no meeting, with the reason of the table: 运动会 (sport), 庙会 (fair)."""
    rows = (row for row in lexicon.rows("not_meetings") if row["reason"] not in _NO_GATHERING)
    reasons = {row["word"]: row["reason"] for row in rows}
    words = tuple(sorted(reasons, key=lambda word: (-len(word), word)))
    return _Excluded(re.compile(alternatives(words)), reasons)
