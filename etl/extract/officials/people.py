"""People named in a text with the posts printed beside them: found by grammar, before their roles are asked for."""

import re
from dataclasses import dataclass, replace
from functools import cache

from etl.extract.officials.name_shapes import BLANKS, NameShapes, name_shapes, person_pattern
from etl.extract.officials.names import NameHit, before_verb, bounded_at, closing_at, guess_at, listed_at, name_at
from etl.extract.officials.posts import PostChain, PostGrammar, Standing, post_grammar
from etl.extract.officials.titles import title_behind_name
from etl.lexicon import Lexicon

# Between a post and its name: blanks, 副县长(挂职)某某.
_BETWEEN = re.compile(r"[ \u3000]*(?:[（(](?:挂职|兼|兼任|正[县处科厅]级|副[县处科厅]级)[）)])?[ \u3000]*")
# After a name: 李娟(女,苗族)同志.
_BRACKET = re.compile(r"[ \u3000]*[（(]([^（）()\n]{1,20})[）)]")
_COMRADE = re.compile(r"同志(?!们)")
_LIST_MARK = re.compile(r"[ \u3000]*(?:[、，,]|和|与|及|以及)[ \u3000]*|[ \u3000]+")
_HAN_RUN = re.compile(r"[\u4e00-\u9fff]+$")
_LEADING_POST = re.compile(r"(?:中共)?[\u4e00-\u9fff]{0,6}?(?:[省市州盟县区旗镇乡党]|街道|办事处).")
_LONGEST_BODY = 40
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
    office_verb: re.Pattern[str]

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
            before = self._titled(text, low, head)
            hit = None if before else self._any_surname(text, at, head, chain) or guess_at(text, at, self.shapes)
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
        """州委书记訚柏，: after a post with its body, two or three characters before a mark are a name.

        So are two to four before a verb of office: 旗委书记兴安|主持召开, 秘书长沙马木呷|出席.
        """
        if head.group(1) in _LOOSE_HEADS or not (chain.posts and _LEADING_POST.match(chain.posts[-1])):
            return None
        hit = bounded_at(text, at, self.shapes, longest=4)
        if hit is not None and not self._is_clause(text, hit):
            return hit
        return before_verb(text, at, self.shapes, self.office_verb)

    def _is_clause(self, text: str, hit: NameHit) -> bool:
        """Four characters are a name in a list only, 高度重视 and 率先垂范 are none: 州委常委|阿石木呷|、."""
        if len(hit.name) < 4:
            return hit.name in self.shapes.refused
        words = self.shapes.verb.search(hit.name) or hit.name[:2] in self.shapes.refused
        return bool(words) or not text.startswith(("、", "等"), hit.end)

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

    def _titled(self, text: str, low: int, head: re.Match[str]) -> list[Person]:
        titled = title_behind_name(text, low, head, self.shapes, self.posts)
        if titled is None:
            return []
        post = (text[titled.end : head.end()],)
        standing = self.posts.standing(post)
        return [Person(titled.name, post, standing, titled.start, titled.end, titled.start, head.end(), 1, "name-post")]


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
    office_verb = person_pattern(lexicon, "office_verb")
    return PeopleGrammar(name_shapes(lexicon), post_grammar(lexicon), list_tail(lexicon), office_verb)
