"""Meetings that an article reports as held: sightings resolved into one meeting each, with date, convener, people."""

import re
from collections.abc import Sequence

from etl.extract.meetings.conveners import convener
from etl.extract.meetings.cues import meeting_cues
from etl.extract.meetings.dates import meeting_date, time_of_day
from etl.extract.meetings.events import find_sightings
from etl.extract.meetings.nouns import QUOTES, kind_of, masked, meeting_words
from etl.extract.meetings.people import ABSENT, People, people_of, stretches_of
from etl.extract.meetings.sightings import PLAIN, Sighting
from etl.lexicon import Lexicon
from etl.model import Article, ArticleKind, Field, Issue, Meeting, RoleMention

REPORTING = frozenset({ArticleKind.REPORT, ArticleKind.CAPTION})
LOOSE = re.compile(rf"[{QUOTES}（）()《》\s]|^(?:全|我|本)[县市区旗州]")
HEAD = re.compile(r"(?:会议|大会|会)$")
# Two names of one meeting of one kind share at least half of the shorter name's character pairs.
SAME_NAME = 0.5
# A contest counts where units report to leaders; one without any official in the room is sport.
CONTEST = "赛"


def find_meetings(
    article: Article, issue: Issue, mentions: Sequence[RoleMention], lexicon: Lexicon
) -> tuple[Meeting, ...]:
    """The meetings of one article, in the order of the text; none for commentaries, notices and mottos.

    “3月8日，青禾县召开春耕生产现场会” is one. Not a meeting: one that is planned, past or studied (会议精神), a tour,
    a ceremony, a lecture, a festivity. Headline and body that name the same gathering give one meeting; a gathering
    without a name (会议在县影剧院举行) takes the headline's.
    """
    _, groups = sighted(article, mentions, lexicon)
    stretches = stretches_of(article, groups)
    return tuple(
        build_meeting(article, issue, group, people_of(article, mentions, stretches, number, lexicon), lexicon)
        for number, group in enumerate(groups)
    )


def sighted(
    article: Article, mentions: Sequence[RoleMention], lexicon: Lexicon
) -> tuple[tuple[Sighting, ...], list[list[Sighting]]]:
    """All sightings of an article, and the groups of them that are a meeting each."""
    if article.kind not in REPORTING or not any(
        "会" in article.field(f).text or "赛" in article.field(f).text for f in Field
    ):
        return (), []
    officials = dict.fromkeys(m.name for m in mentions if m.is_official and m.role not in ABSENT)
    sightings = find_sightings(article, lexicon, officials, {m.name for m in mentions})
    groups = group_sightings(article, sightings, lexicon)
    if not officials:
        groups = [group for group in groups if not group[0].name.endswith(CONTEST)]
    return sightings, groups


def build_meeting(
    article: Article, issue: Issue, group: Sequence[Sighting], people: People, lexicon: Lexicon
) -> Meeting:
    """One meeting from its sightings and its people."""
    best = best_name(group, lexicon)
    return Meeting(
        name=best.name,
        kind=kind_of(best.name, lexicon),
        date=meeting_date(article, issue, group),
        time_of_day=time_of_day(article, group),
        body=convener(group, best.name, issue.place, people["attendees"]),
        chairs=people["chairs"],
        speakers=people["speakers"],
        attendees=people["attendees"],
        field=best.field,
        span=best.span,
        rule=best.rule,
    )


def group_sightings(article: Article, sightings: Sequence[Sighting], lexicon: Lexicon) -> list[list[Sighting]]:
    """Sightings of the same meeting together; strong ones of the body lead, headlines and passing ones join them.

    Headlines alone make a meeting only where the body tells of people gathered: else it is another one's headline.
    """
    body = [s for s in sightings if s.field is Field.BODY and not s.weak and s.name not in PLAIN]
    heads = [s for s in sightings if s.field is not Field.BODY and not s.weak and s.name not in PLAIN]
    groups: list[list[Sighting]] = []
    for found in body:
        join(groups, found, lexicon, may_open=True)
    in_body = bool(groups)
    gathered = meeting_cues(lexicon).gathered.search(article.body.text) is not None
    for found in heads:
        join(groups, found, lexicon, may_open=gathered and not in_body)
    opened = bool(groups)
    for found in (s for s in sightings if s.weak or s.name in PLAIN):
        join(groups, found, lexicon, may_open=not opened and not groups)
    return sorted(groups, key=lambda group: min(s.span.start for s in group if s.field is group[0].field))


def join(groups: list[list[Sighting]], found: Sighting, lexicon: Lexicon, *, may_open: bool) -> None:
    """Put a sighting to the meeting it names, else open a meeting for it if it may."""
    same = [group for group in groups if any(is_same(found, other, lexicon) for other in group)]
    if same:
        same[0].append(found)
    elif may_open:
        groups.append([found])


def is_same(one: Sighting, other: Sighting, lexicon: Lexicon) -> bool:
    """Whether two names are the same meeting's: one ends the other, or kind and much of the name agree; between
    headline and body the kind is enough. Two names in one sentence (召开甲会议和乙会议) are two meetings.

    What is said to be a further gathering (随后召开的座谈会) is the same only under its whole name.
    """
    a, b = (LOOSE.sub("", s.name) for s in (one, other))
    if a == b:
        return True
    if one.is_new or other.is_new:
        return len(min(a, b, key=len)) > 6 and (a.endswith(b) or b.endswith(a))
    if a.endswith(b) or b.endswith(a):
        return True
    if one.sentence == other.sentence and one.field is other.field:
        return False
    return same_kind(a, b, lexicon) and (one.field is not other.field or overlap(a, b) >= SAME_NAME)


def same_kind(a: str, b: str, lexicon: Lexicon) -> bool:
    """Whether two names end in the same noun group, whatever its head: 常务会 and 常务会议."""
    kinds = [HEAD.sub("", kind_of(name, lexicon) or "") for name in (a, b)]
    return bool(kinds[0]) and (kinds[0].endswith(kinds[1]) or kinds[1].endswith(kinds[0])) and bool(kinds[1])


def overlap(a: str, b: str) -> float:
    """The share of the shorter name's character pairs that the longer one has too."""
    pairs = [{name[i : i + 2] for i in range(len(name) - 1)} for name in (a, b)]
    return len(pairs[0] & pairs[1]) / max(1, min(map(len, pairs)))


def best_name(group: Sequence[Sighting], lexicon: Lexicon) -> Sighting:
    """The sighting whose name stands for the meeting: the first of the body, unless that is but a bare kind
    (座谈会, 常务会议) and another one ends in it and says more.
    """
    first = group[0]
    words = meeting_words(lexicon)
    if words.bare_kind.fullmatch(masked(first.name)) or words.noun.fullmatch(first.name):
        longer = [
            s for s in group if s.name.endswith(HEAD.sub("", first.name) or first.name) or s.name.endswith(first.name)
        ]
        return max(longer, key=lambda s: len(s.name), default=first)
    return first
