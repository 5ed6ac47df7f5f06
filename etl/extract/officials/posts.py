"""The posts printed before a name: where each begins, and whether it is a public one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from etl.extract.officials.name_shapes import BLANKS
from etl.lexicon import Lexicon

_MARKS = frozenset("、，,。．；;：:（(）)！!？?”“」』「『■…—]】[【/|\n《》●▲◆★□○") | frozenset(BLANKS)
_LEVEL_OR_END = re.compile(r"省|自治区|市|州|盟|地区|县|区|旗|镇|乡|街道|党|中共|副|常务|代|书记|$")
_LEVEL_HEAD = re.compile(r"[省市州盟县区旗镇乡]|中共|[\u4e00-\u9fff]{2,4}[省市州县区旗镇乡]")
_DATE = re.compile(r".*(?:[0-9０-９]+日|[0-9０-９]+时(?:[0-9０-９]+分)?)(?:上午|下午|晚上?)?")
_NUMBERED = re.compile(r".*[0-9]+(?:名|位|个)")
# 该县县委书记 is printed for 县委书记 of that county; 以青禾市委书记某某为团长 for 青禾市委书记.
_OWN = re.compile(
    r"(?:该|我|本)(?:[省市州盟县区旗](?=[省市州盟县区旗]))?(?=[省市州盟县区旗镇乡])"
    r"|以(?=[\u4e00-\u9fff]{2,5}[省市州盟县区旗镇乡])"
)
# 市政协领导班子成员，市法院院长某某: the first are others.
_GROUP = "领导"
_JOINED = re.compile(r"和|与|及|以及|等")
_KIND = r"(?:提名人选|候选人|人选|助理)?"
_DEPUTY = r"(?:常务副|副|第一)?"
# 往届县政协主席甲、乙: those who held it one after the other.
_IN_TURN = ("往届", "历届", "历任")
_LONGEST_BODY, _LONGEST_LINK, _MOST_POSTS = 40, 30, 8


class Standing(StrEnum):
    """Whose post it is: a public one, a village's, the nation's leaders', or none (company, school, citizen)."""

    OFFICIAL = "official"
    VILLAGE = "village"
    NATION = "nation"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class PostChain:
    """The posts before one name, in print order; `shared` = the same posts may govern the next bare names too."""

    posts: tuple[str, ...]
    start: int
    standing: Standing
    shared: bool


@dataclass(frozen=True, eq=False, slots=True)
class PostGrammar:
    """What the lexicon knows of posts, compiled."""

    head: re.Pattern[str]
    head_at_end: re.Pattern[str]
    stops: re.Pattern[str]
    outside: re.Pattern[str]
    public: re.Pattern[str]
    village: re.Pattern[str]
    holders: Mapping[str, str]
    standings: Mapping[str, str]

    def chain_before(self, text: str, low: int, head_start: int, head_end: int) -> PostChain:
        """The chain of posts whose last one has its head noun at head_start:head_end, reaching back to `low` at most.

        区委副书记、政法委书记|张钢 gives both; in 镇党委书记杨天浩、百丈镇党委书记|高燕 the name before 、 stops it.
        """
        spans = [(self._body_start(text, low, head_start), head_end)]
        while len(spans) < _MOST_POSTS and (previous := self._previous(text, low, spans[0][0])) is not None:
            spans.insert(0, previous)
        posts = tuple(text[start:end].strip(BLANKS) for start, end in spans)
        standing = self.standing(posts)
        kept = tuple(post for post in posts if not self._is_no_post(post, standing))
        return PostChain(kept if len(posts) > 1 else posts, spans[0][0], standing, self._is_shared(posts[-1]))

    def standing(self, posts: tuple[str, ...]) -> Standing:
        """Public as soon as one of the posts is; 县第一中学校长 and 村民 are outside, 村党支部书记 a village's.

        A later post without a place (某学院团委书记、学工办主任) is of the same body as the first.
        """
        found = {self._standing_of(post) for number, post in enumerate(posts) if number == 0 or _LEVEL_HEAD.match(post)}
        order = (Standing.NATION, Standing.OFFICIAL, Standing.VILLAGE)
        return next((standing for standing in order if standing in found), Standing.OUTSIDE)

    def heads(self, posts: tuple[str, ...]) -> frozenset[str]:
        """The last nouns of posts with the 副 that belongs to them, as people are called by: 副县长, 书记."""
        ends = [(post, self.head_at_end.search(post)) for post in posts]
        return frozenset(
            ("副" if post[: end.start()].endswith("副") else "") + end.group(1) for post, end in ends if end is not None
        )

    def _is_shared(self, post: str) -> bool:
        """副主任毛志宏、何晓文: a post that several hold governs the names after the first; 县长 does not."""
        head = self.head_at_end.search(post)
        if post.startswith(_IN_TURN):
            return True
        return head is not None and (self.holders[head.group(1)] == "many" or post[: head.start()].endswith("副"))

    def _standing_of(self, post: str) -> Standing:
        if self.village.search(post):
            return Standing.VILLAGE
        if self.public.search(post):
            return Standing.OFFICIAL
        if self.outside.search(post):
            return Standing.VILLAGE if post.endswith("书记") else Standing.OUTSIDE
        head = self.head_at_end.search(post)
        return Standing(self.standings[head.group(1)]) if head else Standing.OUTSIDE

    def _is_no_post(self, post: str, standing: Standing) -> bool:
        """新任职干部代表、区审计局局长: only the second says what the person holds."""
        if post.endswith("干部"):
            return not post.endswith("级干部")
        return standing is Standing.OFFICIAL and self._standing_of(post) is Standing.OUTSIDE

    def _previous(self, text: str, low: int, start: int) -> tuple[int, int] | None:
        """The post right before `start`, parted from it by 、 or a comma (and blanks) alone."""
        end = start
        while end > low and text[end - 1] in BLANKS:
            end -= 1
        if end <= low or text[end - 1] not in "、，,兼":
            return None
        end -= 1
        while end > low and text[end - 1] in BLANKS:
            end -= 1
        begin = _back_to_mark(text, low, end, _LONGEST_LINK)
        head = self.head_at_end.search(text[begin:end])
        if head is None or _GROUP in text[begin:end]:
            return None
        return self._body_start(text, low, begin + head.start()), end

    def _body_start(self, text: str, low: int, head_start: int) -> int:
        """Where the post's text begins: after the nearest mark, and after words that cannot stand inside a post."""
        begin = _back_to_mark(text, low, head_start, _LONGEST_BODY)
        segment = text[begin:head_start]
        joined = _JOINED.match(segment) if begin == low or text[begin - 1] in ")）" else None
        cut = joined.end() if joined else 0
        for pattern in (_DATE, _NUMBERED):
            if (match := pattern.match(segment, cut)) is not None:
                cut = match.end()
        cut = _past_own(text, begin + cut, head_start) - begin
        for match in self.stops.finditer(segment, cut):
            alone = match.lastgroup == "initial" and match.start() == cut
            weak = match.lastgroup == "weak" and _LEVEL_OR_END.match(segment, match.end())
            if match.lastgroup == "strong" or alone or weak:
                cut = match.end()
        return _past_own(text, begin + cut, head_start)


def _past_own(text: str, begin: int, head_start: int) -> int:
    own = _OWN.match(text, begin)
    return own.end() if own is not None and own.end() <= head_start else begin


def _back_to_mark(text: str, low: int, start: int, longest: int) -> int:
    begin = start
    while begin > low and text[begin - 1] not in _MARKS and start - begin < longest:
        begin -= 1
    return begin


@cache
def post_grammar(lexicon: Lexicon) -> PostGrammar:
    """Compile the post tables of a lexicon once."""
    rows = lexicon.rows("posts")
    heads = _any(lexicon.words("posts"))
    strong, initial, weak = (
        _any(lexicon.words("post_stops", strength=strength)) for strength in ("strong", "initial", "weak")
    )
    bodies = _any(lexicon.words("outside_bodies", standing="outside"))
    public = _any(lexicon.words("outside_bodies", standing="public"))
    official = _any(lexicon.words("posts", standing="official"))
    return PostGrammar(
        head=re.compile(rf"({heads}){_KIND}"),
        head_at_end=re.compile(rf"({heads}){_KIND}$"),
        # 据 stands before a post, but 数据局 is one.
        stops=re.compile(rf"(?P<strong>(?<!数)(?:{strong}))|(?P<initial>{initial})|(?P<weak>{weak})"),
        outside=re.compile(rf"(?:{bodies})(?:党委|党组|党总支|党支部|支部|团委|工会)?{_DEPUTY}(?:{heads}){_KIND}$"),
        public=re.compile(rf"(?:{public})[\u4e00-\u9fff]{{0,4}}?{_DEPUTY}(?:{official}|校长){_KIND}$"),
        village=re.compile("|".join(row["pattern"] for row in lexicon.rows("village_posts"))),
        holders={row["post"]: row["holders"] for row in rows},
        standings={row["post"]: row["standing"] for row in rows},
    )


def _any(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, words))
