"""People named in a text with the posts printed beside them: found by grammar, before their roles are asked for."""

import re
from dataclasses import dataclass, replace
from functools import cache

from etl.extract.officials.name_shapes import BLANKS, DOTS, HAN, NameShapes, name_shapes, person_pattern
from etl.extract.officials.names import NameHit, bounded_at, closing_at, guess_at, listed_at, name_at
from etl.extract.officials.posts import PostChain, PostGrammar, Standing, post_grammar
from etl.lexicon import Lexicon

# Between a post and its name: blanks, 副县长(挂职)某某.
_BETWEEN = re.compile(r"[ \u3000]*(?:[（(](?:挂职|兼|兼任|正[县处科厅]级|副[县处科厅]级)[）)])?[ \u3000]*")
# After a name: 李娟(女,苗族)同志.
_BRACKET = re.compile(r"[ \u3000]*[（(]([^（）()\n]{1,20})[）)]")
_COMRADE = re.compile(r"同志(?!们)")
_LIST_MARK = re.compile(r"[ \u3000]*(?:[、，,]|和|与|及|以及)[ \u3000]*|[ \u3000]+")
_DOTTED_BEFORE = re.compile(rf"[\u4e00-\u9fff]{{1,8}}(?:[{DOTS}][\u4e00-\u9fff]{{1,8}})+$")
_SPACED_BEFORE = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])$")
_HAN_RUN = re.compile(r"[\u4e00-\u9fff]+$")
_LEADING_POST = re.compile(r"(?:中共)?[\u4e00-\u9fff]{0,6}?[省市州盟县区旗镇乡党].")
_BEFORE_NAMES = frozenset("由和与及在向对随") | {""}
_LONGEST_NAME, _LONGEST_BODY = 20, 40
_LOOSE_HEADS = frozenset({"级干部", "委员"})


@dataclass(frozen=True, slots=True)
class Person:
    """One printed occurrence of a person; start and end take in posts before and bracketed notes after the name.

    `labelled` = named after or before a label of leaders (县领导…), so official though without a post.
    """

    name: str
    posts: tuple[str, ...]
    standing: Standing | None
    name_start: int
    name_end: int
    start: int
    end: int
    rank: int
    rule: str
    labelled: bool = False


NO_POSTS = PostChain((), 0, Standing.OFFICIAL, False)


@dataclass(frozen=True, eq=False, slots=True)
class PeopleGrammar:
    """Names and posts together."""

    shapes: NameShapes
    posts: PostGrammar
    presence: re.Pattern[str]

    def posted(self, text: str) -> list[Person]:
        """Everybody who stands directly after, or before, a post; with the bare names that the post governs."""
        found: list[Person] = []
        low = 0
        for head in self.posts.head.finditer(text):
            if head.start() >= low:
                found += self._at_head(text, low, head)
                low = max(low, found[-1].end) if found else low
        return found

    def governed(self, text: str, first: Person, chain: PostChain) -> list[Person]:
        """The bare names after the first one: 副主任毛志宏、何晓文 both hold the post, 区委书记甲、乙 do not."""
        kept = chain if chain.shared else replace(chain, posts=())
        people: list[Person] = []
        last = first
        while (mark := _LIST_MARK.match(text, last.end)) is not None:
            if chain.standing is Standing.OUTSIDE and "、" not in mark.group():
                break
            hit = self._member_at(text, mark.end(), mark.group())
            if hit is None or not self._still_a_list(text, hit.end, mark.group()):
                break
            last = self.person(text, mark.end(), hit, kept, "post-list", rank=last.rank + 1)
            people.append(last)
        return people

    def person(
        self, text: str, at: int, hit: NameHit, chain: PostChain, rule: str, *, rank: int = 1, start: int | None = None
    ) -> Person:
        """The occurrence with its bracket and 同志; 王强(县委副书记) holds the post in the bracket."""
        bracket = _BRACKET.match(text, hit.end)
        end = bracket.end() if bracket else hit.end
        if (comrade := _COMRADE.match(text, end)) is not None:
            end = comrade.end()
        begin = at if start is None else start
        person = Person(hit.name, chain.posts, chain.standing, at, hit.end, begin, end, rank, rule)
        inner = re.split("[、，,]", bracket.group(1)) if bracket else []
        named = tuple(part for part in inner if self.posts.head_at_end.search(part))
        if not named:
            return person
        return replace(person, posts=named, standing=self.posts.standing(named), rule="post-in-brackets")

    def _at_head(self, text: str, low: int, head: re.Match[str]) -> list[Person]:
        between = _BETWEEN.match(text, head.end())
        at = between.end() if between else head.end()
        chain = self.posts.chain_before(text, self._after_name(text, low, head.start()), head.start(), head.end())
        hit = name_at(text, at, self.shapes)
        if hit is None or not self._plausible(head, hit, chain):
            before = self._before_head(text, low, head)
            hit = None if before else guess_at(text, at, self.shapes) or self._any_surname(text, at, head, chain)
            if hit is None or self.posts.standings[head.group(1)] != Standing.OFFICIAL:
                return before
        first = self.person(text, at, hit, chain, "post-name", start=chain.start)
        return [first, *self.governed(text, first, chain)]

    def _plausible(self, head: re.Match[str], hit: NameHit, chain: PostChain) -> bool:
        """After 干部, 村民 and the like only a name with a surname counts: 干部包段 is none."""
        if self.shapes.is_sure(hit.name):
            return True
        return chain.standing is not Standing.OUTSIDE and head.group(1) not in _LOOSE_HEADS

    def _any_surname(self, text: str, at: int, head: re.Match[str], chain: PostChain) -> NameHit | None:
        """州委书记訚柏，: after a post with its body, two or three characters before a mark are a name."""
        hit = bounded_at(text, at, self.shapes, longest=3)
        if hit is None or hit.name in self.shapes.refused or head.group(1) in _LOOSE_HEADS:
            return None
        return hit if _LEADING_POST.match(chain.posts[-1]) else None

    def _after_name(self, text: str, low: int, head_start: int) -> int:
        """In 钟灵秀和某区管委会主任 the post begins after the name and its 和."""
        run = _HAN_RUN.search(text, max(low, head_start - _LONGEST_BODY), head_start)
        hit = name_at(text, run.start(), self.shapes) if run else None
        return hit.end if hit is not None and hit.end < head_start and text[hit.end] in "和与及" else low

    def _member_at(self, text: str, at: int, mark: str) -> NameHit | None:
        if "、" not in mark:
            return name_at(text, at, self.shapes)
        return listed_at(text, at, self.shapes) or closing_at(text, at, self.shapes, self.presence)

    def _still_a_list(self, text: str, end: int, mark: str) -> bool:
        """After a comma or a blank a name goes on with the list only if a mark, 等 or a verb of presence follows it."""
        if mark.strip(BLANKS) and mark.strip(BLANKS) not in "，,":
            return True
        bracket = _BRACKET.match(text, end)
        at = bracket.end() if bracket else end
        return text[at : at + 1] in ("、", "，", ",", " ", "\u3000") or self.presence.match(text, at) is not None

    def _before_head(self, text: str, low: int, head: re.Match[str]) -> list[Person]:
        """丁卫东市长, 罗敏副县长: the post stands after the name and nothing but a mark or a verb after the post."""
        begin = head.start()
        begin -= next((len(word) for word in ("常务副", "副", "代") if text.endswith(word, 0, begin)), 0)
        nation = self.posts.standings[head.group(1)] == Standing.NATION
        if not nation and not self.shapes.ends_well(text, head.end()):
            return []
        for start, name in _names_before(text, low, begin):
            if (nation or starts_clause(text, start)) and self.shapes.may_stand_before_post(name):
                post = (text[begin : head.end()],)
                return [Person(name, post, self.posts.standing(post), start, begin, start, head.end(), 1, "name-post")]
        return []


def starts_clause(text: str, start: int) -> bool:
    """Whether a name may start here without a post: after a mark, or after 由, 和 and their like."""
    before = text[start - 1 : start]
    return before in _BEFORE_NAMES or not (HAN.match(before) or before in DOTS)


def _names_before(text: str, low: int, begin: int) -> list[tuple[int, str]]:
    """The stretches before a post that may be a name: with a dot, with a blank inside, or plain."""
    low = max(low, begin - _LONGEST_NAME)
    if (dotted := _DOTTED_BEFORE.search(text, low, begin)) is not None:
        return [(dotted.start(), dotted.group())]
    if (spaced := _SPACED_BEFORE.search(text, low, begin)) is not None:
        return [(spaced.start(), spaced.group(1) + spaced.group(2))]
    return [(begin - length, text[begin - length : begin]) for length in (3, 2, 4, 5, 6) if begin - length >= low]


@cache
def list_tail(lexicon: Lexicon) -> re.Pattern[str]:
    """What closes a list of names: 等区四套班子领导 (label), or a verb of presence (verb)."""
    label = "|".join(row["pattern"] for row in lexicon.rows("group_labels"))
    presence = person_pattern(lexicon, "presence").pattern
    return re.compile(
        rf"[ \u3000]*(?:等[^，,。；;\n]{{0,4}}?)?(?P<label>{label})"
        rf"|[ \u3000]*等?[^，,。；\n\u4e00-\u9fff]?(?P<verb>{presence})"
    )


@cache
def people_grammar(lexicon: Lexicon) -> PeopleGrammar:
    """Compile what the finder of people needs from a lexicon, once."""
    return PeopleGrammar(name_shapes(lexicon), post_grammar(lexicon), list_tail(lexicon))
