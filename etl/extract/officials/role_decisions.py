"""From evidence to roles: one entry per person and role, decided by the event that the article reports."""

from collections.abc import Sequence
from dataclasses import dataclass

from etl.extract.officials.name_shapes import person_pattern
from etl.extract.officials.posts import Standing
from etl.extract.officials.roles import Evidence
from etl.lexicon import Lexicon
from etl.model import Article, ArticleKind, Field, Role, RoleMention, Span

_HEADLINES = (Field.TITLE, Field.KICKER, Field.SUBTITLE)
# With one of these, to attend the same event says nothing more.
_ACTIVE = frozenset({"chair", "speak", "inspect", "report", "accompany", "floor", "tour"})
_INSPECTING = frozenset({"inspect", "tour"})
_CHANGED = frozenset({"appointed", "removed"})
_MENTIONED_AT_MOST = frozenset({Standing.VILLAGE, Standing.NATION})


@dataclass(frozen=True, slots=True)
class Placed:
    """Evidence with the field it stands in."""

    field: Field
    item: Evidence


def decide_roles(article: Article, evidence: Sequence[Placed], lexicon: Lexicon) -> tuple[RoleMention, ...]:
    """The roles of everybody of whom there is evidence, in the order of their first evidence."""
    tour = is_tour(article, evidence, lexicon)
    own: dict[str, list[Placed]] = {}
    for placed in evidence:
        own.setdefault(placed.item.person.name, []).append(placed)
    leading = _INSPECTING | {"visit"} if tour else _INSPECTING
    inspectors = {placed.item.person.name for placed in evidence if placed.item.role in leading}
    # 县领导甲、乙、丙参加观摩。甲一行来到某地: he who leads is one of them, so they accompany nobody.
    inspectors -= {placed.item.person.name for placed in evidence if placed.item.rule == "join"}
    return tuple(
        mention
        for name, placed in own.items()
        for mention in _mentions(article, placed, tour=tour, led=bool(inspectors - {name}))
    )


def is_tour(article: Article, evidence: Sequence[Placed], lexicon: Lexicon) -> bool:
    """Whether the article reports an inspection rather than a gathering.

    A headline with somebody inspecting says so; else a headline that tells of a gathering denies it; else the first
    roles of the body decide.
    """
    if any(placed.field is not Field.BODY and placed.item.role in _INSPECTING for placed in evidence):
        return True
    gathering = person_pattern(lexicon, "speaks_at_meeting")
    if any(gathering.search(article.field(field).text) for field in _HEADLINES):
        return False
    body = [placed.item.role for placed in evidence if placed.field is Field.BODY and placed.item.role != "mention"]
    joined = any(placed.item.rule == "join" for placed in evidence if placed.field is Field.BODY)
    return joined or "inspect" in body[:3] or body[:1] in (["visit"], ["tour"], ["accompany"])


def _mentions(article: Article, own: Sequence[Placed], *, tour: bool, led: bool) -> list[RoleMention]:
    standings = {placed.item.person.standing for placed in own} - {None}
    official = not standings or bool(standings - {Standing.OUTSIDE})
    capped = article.kind is ArticleKind.COMMENTARY or (
        bool(standings & _MENTIONED_AT_MOST) and Standing.OFFICIAL not in standings
    )
    posts = _posts(own)
    leader = official and (bool(posts) or Standing.OFFICIAL in standings)
    roles: dict[Role, Placed] = {}
    for placed, role in _decided(own, tour=tour, led=led, leader=leader):
        if role is not Role.MENTION or posts or standings:
            roles.setdefault(Role.MENTION if capped else role, placed)
    if len(roles) > 1:
        roles.pop(Role.MENTION, None)
    return [_mention(placed, role, posts, official=official) for role, placed in roles.items()]


def _decided(own: Sequence[Placed], *, tour: bool, led: bool, leader: bool) -> list[tuple[Placed, Role]]:
    """Each piece of evidence with its role; evidence that the rest of the same event makes idle is left out."""
    events: dict[int, set[str]] = {}
    for placed in own:
        events.setdefault(placed.item.event, set()).add(_settled(placed.item, tour=tour, led=led))
    everything = frozenset().union(*events.values())
    found: list[tuple[Placed, Role]] = []
    for placed in own:
        role = _settled(placed.item, tour=tour, led=led)
        beside = events[placed.item.event] - {role}
        # To come to a place and speak there is to inspect it, at a gathering it is no more than to speak.
        beside -= {"speak"} if tour and role == "visit" else frozenset()
        if not _is_idle(role, beside, everything, leader=leader):
            found.append((placed, _FINAL.get(role) or Role(role)))
    return found


# What provisional roles come to if nothing speaks against them.
_FINAL = {"visit": Role.INSPECT, "tour": Role.INSPECT, "subject": Role.ATTEND, "floor": Role.REPORT}


def _settled(item: Evidence, *, tour: bool, led: bool) -> str:
    """What a provisional role is in this article.

    参加调研 and 参加 beside another who inspects is to accompany; alone it is to inspect and to attend. 带队 at a
    gathering is no more than being there.
    """
    if item.role == "tour" and not tour:
        return "attend"
    if item.role != "join":
        return item.role
    if item.rule == "join":
        return "accompany" if led else "inspect"
    return "accompany" if tour and led else "attend"


def _is_idle(role: str, beside: set[str], everything: frozenset[str], *, leader: bool) -> bool:
    match role:
        case "attend":
            return bool(beside & _ACTIVE)
        case "visit":
            return bool(beside - {"mention", "subject"})
        case "subject":
            return not leader or bool(everything - {"subject", "mention"})
        case "floor":
            return "speak" in beside
        case _:
            return False


def _posts(own: Sequence[Placed]) -> tuple[str, ...]:
    """The posts printed anywhere in the article, those of an appointment left out; a longer form is not repeated."""
    posts: list[str] = []
    for placed in own:
        if placed.item.role not in _CHANGED:
            for post in placed.item.person.posts:
                if not any(post.endswith(other) or other.endswith(post) for other in posts):
                    posts.append(post)
    return tuple(posts)


def _mention(placed: Placed, role: Role, posts: tuple[str, ...], *, official: bool) -> RoleMention:
    item, person = placed.item, placed.item.person
    return RoleMention(
        name=person.name,
        posts=person.posts if item.role in _CHANGED else posts,
        role=role,
        field=placed.field,
        span=Span(person.name_start, person.name_end),
        passage=Span(item.start, item.end),
        rank=person.rank,
        rule=f"{person.rule}:{item.rule}",
        is_official=official,
    )
