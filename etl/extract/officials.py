"""The people of an article: who appears, with which posts, in which role, and the printed words that say so."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from etl.extract.appointments import find_appointments
from etl.extract.headlines import run_together
from etl.extract.people import PeopleGrammar, Person, find_people, people_grammar
from etl.extract.posts import Standing
from etl.extract.masking import mask_quotes
from etl.extract.roles import Evidence, find_evidence
from etl.extract.role_verbs import verb_grammar
from etl.lexicon import Lexicon
from etl.model import Article, ArticleKind, Field, Issue, Role, RoleMention, Span

_FIELDS = (Field.BODY, Field.TITLE, Field.KICKER, Field.SUBTITLE)
_DOTS = "·•‧・∙⋅･．"
_ACTIVE = frozenset({"chair", "speak", "inspect", "report", "accompany", "floor", "tour"})
_MEETING = re.compile(r"会议?(?:召开|举行|在|$)|召开|举行")


def find_mentions(article: Article, issue: Issue, lexicon: Lexicon) -> tuple[RoleMention, ...]:
    """One entry per person and role, in print order.

    区委书记甲出席并讲话 gives speak alone (attend only where nothing more is said of the person in that event);
    在学习贯彻某领导讲话精神 gives mention. Names without a post, a group label or a verb of office are not taken.
    """
    grammar = people_grammar(lexicon)
    verbs = verb_grammar(lexicon)
    texts = {field: mask_quotes(article.field(field).text) for field in _FIELDS}
    found = {field: find_people(text, lexicon) for field, text in texts.items()}
    known = _known(found)
    for name in _leaders_of(tuple(other.body.text for other in issue.articles), lexicon):
        known.setdefault(name, Person(name, (), Standing.OFFICIAL, 0, 0, 0, 0, 1, "known-name"))
    for text in texts.values():
        for item in find_appointments(text, grammar.names, grammar.posts):
            blank = Person(item.name, (), None, 0, 0, 0, 0, 1, "known-name")
            known.setdefault(item.name, blank)
    evidence: list[tuple[Field, Evidence]] = []
    for field, text in texts.items():
        if text:
            if field is not Field.BODY:
                found[field] = _with_headline_names(text, found[field], known, grammar)
            people = _with_later_mentions(text, found[field], known, grammar)
            said = find_evidence(text, people, grammar, verbs, headline=field is not Field.BODY)
            evidence += [(field, item) for item in said]
    return _resolve(article, evidence)


@lru_cache(maxsize=16)
def _leaders_of(bodies: tuple[str, ...], lexicon: Lexicon) -> frozenset[str]:
    """The names that stand with a public post anywhere in the issue."""
    return frozenset(
        person.name
        for body in bodies
        for person in find_people(mask_quotes(body), lexicon)
        if person.posts and person.standing is Standing.OFFICIAL
    )


def _known(found: dict[Field, tuple[Person, ...]]) -> dict[str, Person]:
    known: dict[str, Person] = {}
    for field in _FIELDS:
        for person in found[field]:
            if person.name not in known or (person.posts and not known[person.name].posts):
                known[person.name] = person
    return known


def _with_headline_names(
    text: str, people: tuple[Person, ...], known: dict[str, Person], grammar: PeopleGrammar
) -> tuple[Person, ...]:
    """The people found, and names that the headline runs together without marks."""
    joined = run_together(text, grammar.names, known, grammar.headline_verb)
    taken = [(start, end) for _, start, end in joined]
    kept = [person for person in people if not any(start < person.end and person.start < end for start, end in taken)]
    kept += [
        Person(name, (), None, start, end, start, end, rank, "headline-run") for rank, (name, start, end) in enumerate(joined, 1)
    ]
    return tuple(sorted(kept, key=lambda person: person.name_start))


def _with_later_mentions(
    text: str, people: Sequence[Person], known: dict[str, Person], grammar: PeopleGrammar
) -> tuple[Person, ...]:
    """The people found, and the places where a name of theirs stands again by itself."""
    if not known:
        return tuple(people)
    names = sorted(known, key=len, reverse=True)
    spaced = {name: re.escape(name) if len(name) > 2 else rf"{name[0]}[ \u3000]*{name[1]}" for name in names}
    pattern = re.compile("|".join(f"(?:{spaced[name]})" for name in names))
    taken = [(person.start, person.end) for person in people]
    more = []
    for match in pattern.finditer(text):
        start, end = match.span()
        if any(start < stop and begin < end for begin, stop in taken):
            continue
        at_clause_start = start == 0 or not ("\u4e00" <= text[start - 1] <= "\u9fff" or text[start - 1] in _DOTS)
        sure = len(match.group()) > 2 and at_clause_start
        if not sure and not (grammar.names.follow.match(text, end) and _left_ok(text, start)):
            continue
        name = re.sub(r"[ \u3000]", "", match.group())
        person = known[name]
        more.append(replace(person, posts=(), name_start=start, name_end=end, start=start, end=end, rank=1, rule="known-name"))
    more += _by_surname(text, [*people, *more], known, grammar)
    return tuple(sorted([*people, *more], key=lambda person: person.name_start))


def _by_surname(
    text: str, people: Sequence[Person], known: dict[str, Person], grammar: PeopleGrammar
) -> list[Person]:
    """丁市长 is the one 丁 of the article whose post ends in 市长; two of them, or none: nobody."""
    surnames = {name[:2] if name[:2] in grammar.names.compound else name[0] for name in known}
    heads = "|".join(sorted({head for person in known.values() for head in _heads(person, grammar)}, key=len, reverse=True))
    if not heads:
        return []
    taken = [(person.start, person.end) for person in people]
    found = []
    for match in re.finditer(rf"(?<![\u4e00-\u9fff])({'|'.join(surnames)})({heads})", text):
        start, end = match.span()
        named = [p for name, p in known.items() if name.startswith(match[1]) and match[2] in _heads(p, grammar)]
        if len(named) == 1 and grammar.names.follow.match(text, end) and not any(a < end and start < b for a, b in taken):
            found.append(replace(named[0], posts=(), name_start=start, name_end=end, start=start, end=end, rank=1, rule="surname-post"))
    return found


def _heads(person: Person, grammar: PeopleGrammar) -> set[str]:
    """The last nouns of a person's posts, with the 副 that belongs to them: 副县长, 书记."""
    heads = set()
    for post in person.posts:
        if (match := grammar.posts.head_at_end.search(post)) is not None:
            deputy = "副" if post[: match.start()].endswith("副") else ""
            heads.add(deputy + match.group(1))
    return heads


def _left_ok(text: str, start: int) -> bool:
    if start and text[start - 1] in _DOTS:
        return False
    return start == 0 or not "\u4e00" <= text[start - 1] <= "\u9fff" or text[start - 1] in "由和与及在向对随受经为等给让跟以上时后中日午晚前着导间志"


def _resolve(article: Article, evidence: list[tuple[Field, Evidence]]) -> tuple[RoleMention, ...]:
    tour = _is_tour(article, evidence)
    names = list(dict.fromkeys(item.person.name for _, item in evidence))
    mentions: list[RoleMention] = []
    for name in names:
        own = [(field, item) for field, item in evidence if item.person.name == name]
        mentions += _person_roles(article, own, evidence, tour)
    return tuple(mentions)


def _is_tour(article: Article, evidence: list[tuple[Field, Evidence]]) -> bool:
    heads = [item.role for field, item in evidence if field is not Field.BODY]
    if "inspect" in heads or "tour" in heads:
        return True
    if any(_MEETING.search(article.field(field).text) for field in _FIELDS[1:]):
        return False
    body = [item.role for field, item in evidence if field is Field.BODY and item.role != "mention"]
    return bool(body) and body[0] in ("inspect", "visit", "tour", "accompany") or "inspect" in body[:3]


def _person_roles(
    article: Article, own: list[tuple[Field, Evidence]], everybody: list[tuple[Field, Evidence]], tour: bool
) -> list[RoleMention]:
    posts = _posts(own)
    standings = {item.person.standing for _, item in own if item.person.standing is not None}
    official = not standings or bool(standings - {Standing.OUTSIDE})
    cap = standings and not (standings - {Standing.VILLAGE, Standing.OUTSIDE, Standing.NATION}) and official
    if article.kind is ArticleKind.COMMENTARY:
        cap = True
    inspectors = {item.person.name for _, item in everybody if item.role == "inspect"}
    name = own[0][1].person.name
    others_inspect = bool(inspectors - {name})
    roles: dict[str, tuple[Field, Evidence, str]] = {}
    by_event: dict[int, set[str]] = {}
    decided = []
    for field, item in own:
        role = _decide(item.role, item.rule, tour=tour, others_inspect=others_inspect)
        decided.append((field, item, role))
        by_event.setdefault(item.event, set()).add(role)
    all_roles = {role for _, _, role in decided}
    for field, item, role in decided:
        if cap:
            role = "mention"
        if role in ("visit", "tour"):
            if (role == "visit" and len(by_event[item.event] - {"visit", "mention", "attend"})) or (role == "tour" and not tour):
                continue
            role = "inspect"
        if role == "present":
            if all_roles - {"present", "mention"} or not (posts or standings & {Standing.OFFICIAL}):
                continue
            role = "attend"
        if role == "floor":
            if "speak" in by_event[item.event]:
                continue
            role = "report"
        if role == "attend" and by_event[item.event] & _ACTIVE:
            continue
        if role == "mention" and not cap and all_roles - {"mention"}:
            continue
        if role == "mention" and not (posts or standings):
            continue
        roles.setdefault(role, (field, item, role))
    return [
        RoleMention(
            name,
            item.person.posts if role in ("appointed", "removed") else posts,
            Role(role),
            field,
            Span(item.person.name_start, item.person.name_end),
            Span(item.start, item.end),
            item.person.rank,
            item.rule,
            official,
        )
        for role, (field, item, _) in roles.items()
    ]


def _decide(role: str, rule: str, *, tour: bool, others_inspect: bool) -> str:
    if role != "join":
        return role
    if rule == "join":
        return "accompany" if others_inspect else "inspect"
    return "accompany" if tour and others_inspect else "attend"


def _posts(own: list[tuple[Field, Evidence]]) -> tuple[str, ...]:
    posts: list[str] = []
    for _, item in own:
        if item.role in ("appointed", "removed"):
            continue
        for post in item.person.posts:
            if not any(post.endswith(other) or other.endswith(post) for other in posts):
                posts.append(post)
    return tuple(posts)
