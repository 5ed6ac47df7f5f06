"""The people of an article: who appears, with which posts, in which role, and the printed words that say so."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from etl.extract.officials.appointments import find_appointments
from etl.extract.officials.later_mentions import FROM_ISSUE, with_headline_names, with_later_mentions
from etl.extract.officials.masking import mask_quotes
from etl.extract.officials.name_lists import find_people
from etl.extract.officials.name_shapes import person_pattern
from etl.extract.officials.people import Person, people_grammar
from etl.extract.officials.posts import Standing
from etl.extract.officials.role_decisions import Placed, decide_roles
from etl.extract.officials.roles import find_evidence
from etl.lexicon import Lexicon
from etl.model import Article, Field, Issue, RoleMention

# The body first: it has the posts, and its words are the better evidence.
_FIELDS = (Field.BODY, Field.TITLE, Field.KICKER, Field.SUBTITLE)


def find_mentions(article: Article, issue: Issue, lexicon: Lexicon) -> tuple[RoleMention, ...]:
    """One entry per person and role, in the order of the body.

    区委书记甲出席并讲话 gives speak alone (attend only where nothing more is said of the person in that event);
    学习贯彻某领导讲话精神 gives mention. A name without a post, a label of leaders or a verb of office is not taken.
    """
    evidence = [
        Placed(field, item)
        for field, text, people in find_named(article, issue, lexicon)
        for item in find_evidence(text, people, lexicon)
    ]
    return decide_roles(article, evidence, lexicon)


def find_named(article: Article, issue: Issue, lexicon: Lexicon) -> Iterator[tuple[Field, str, tuple[Person, ...]]]:
    """Everybody whom the grammar of names and posts sees, whatever comes of it; by field, with its masked text."""
    texts = {field: mask_quotes(article.field(field).text) for field in _FIELDS}
    known = _known(texts, issue, lexicon)
    yield from ((field, text, _people(field, text, known, lexicon)) for field, text in texts.items() if text)


def _people(field: Field, text: str, known: Mapping[str, Person], lexicon: Lexicon) -> tuple[Person, ...]:
    grammar = people_grammar(lexicon)
    people = find_people(text, lexicon)
    if field is not Field.BODY:
        people = with_headline_names(text, people, known, grammar, person_pattern(lexicon, "headline_verb"))
    return with_later_mentions(text, people, known, grammar, person_pattern(lexicon, "leader_verb"))


def _known(texts: Mapping[Field, str], issue: Issue, lexicon: Lexicon) -> dict[str, Person]:
    """The people by name whose later mentions may be taken: the article's own, those with posts anywhere in the issue.

    Of the latter only the name is known: posts are printed beside a name or they are not.
    """
    known: dict[str, Person] = {}
    for text in texts.values():
        for person in find_people(text, lexicon):
            if person.name not in known or (person.posts and not known[person.name].posts):
                known[person.name] = person
    for text in texts.values():
        for item in find_appointments(text, people_grammar(lexicon)):
            known.setdefault(item.name, _nobody(item.name, None, "known-name"))
    for name in _leaders(tuple(other.body.text for other in issue.articles), lexicon):
        known.setdefault(name, _nobody(name, Standing.OFFICIAL, FROM_ISSUE))
    return known


def _nobody(name: str, standing: Standing | None, rule: str) -> Person:
    """A person of whom no place in the text is known yet."""
    return Person(name, (), standing, 0, 0, 0, 0, 1, rule)


@lru_cache(maxsize=16)
def _leaders(bodies: tuple[str, ...], lexicon: Lexicon) -> frozenset[str]:
    """The names that stand with a public post anywhere in the issue."""
    return frozenset(
        person.name
        for body in bodies
        for person in find_people(mask_quotes(body), lexicon)
        if person.posts and person.standing is Standing.OFFICIAL
    )
