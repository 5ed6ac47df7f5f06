"""The posts printed before a name: where each begins, and whether it is a public one."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from etl.lexicon import Lexicon

_MARKS = frozenset("、，,。．；;：:（(）)！!？?”“」』「『■…—]】[【/|\n《》●▲◆★□○ \u3000\xa0")
_BLANKS = " \u3000\xa0"
_LEVEL = r"(?:省|自治区|市|州|盟|地区|县|区|旗|镇|乡|街道|党|中共|副|常务|代|书记)"
_DATE = re.compile(r".*(?:[0-9０-９]+日|[0-9０-９]+时(?:[0-9０-９]+分)?)(?:上午|下午|晚上?)?")
_JOINED = re.compile(r"和|与|及|以及|等")
# 该县县委书记 is printed for 县委书记 of that county.
_OWN = re.compile(r"(?:该|我|本)(?:[省市州盟县区旗](?=[省市州盟县区旗]))?(?=[省市州盟县区旗镇乡])")
_NUMBERED = re.compile(r".*[0-9]+(?:名|位|个)")


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
    initial: re.Pattern[str]
    outside: re.Pattern[str]
    public: re.Pattern[str]
    village: re.Pattern[str]
    holders: dict[str, str]
    standings: dict[str, str]

    def chain_before(self, text: str, low: int, head_start: int, head_end: int) -> PostChain:
        """The chain of posts whose last one has its head noun at head_start:head_end, reaching back to `low` at most.

        区委副书记、政法委书记|张钢 gives both; in 镇党委书记杨天浩、百丈镇党委书记|高燕 the name before 、 stops it.
        """
        begin = self._body_start(text, low, head_start)
        spans = [(begin, head_end)]
        while (previous := self._previous(text, low, spans[0][0])) is not None:
            spans.insert(0, previous)
        posts = tuple(text[start:end].strip(_BLANKS) for start, end in spans)
        standing = self.standing(posts)
        kept = tuple(post for post in posts if not self._is_rank_only(post, standing)) if len(posts) > 1 else posts
        return PostChain(kept, spans[0][0], standing, self.shared(posts[-1]))

    def standing(self, posts: tuple[str, ...]) -> Standing:
        """Public as soon as one of the posts is; 县第一中学校长 and 村民 are outside, 村党支部书记 a village's."""
        found = {self._standing_of(post) for post in posts}
        for standing in (Standing.NATION, Standing.OFFICIAL, Standing.VILLAGE):
            if standing in found:
                return standing
        return Standing.OUTSIDE

    def shared(self, post: str) -> bool:
        """副主任毛志宏、何晓文: a post that several hold governs the names after the first; 县长 does not."""
        head = self.head_at_end.search(post)
        if head is None:
            return False
        before = post[: head.start()]
        return self.holders[head.group(1)] == "many" or before.endswith("副")

    def _standing_of(self, post: str) -> Standing:
        if self.village.search(post):
            return Standing.VILLAGE
        if self.public.search(post):
            return Standing.OFFICIAL
        if self.outside.search(post):
            return Standing.VILLAGE if post.endswith("书记") else Standing.OUTSIDE
        head = self.head_at_end.search(post)
        return Standing(self.standings[head.group(1)]) if head else Standing.OUTSIDE

    def _is_rank_only(self, post: str, standing: Standing) -> bool:
        """新任职干部代表、区审计局局长: only the second says what the person holds."""
        if post.endswith("干部"):
            return not post.endswith("级干部")
        return standing is Standing.OFFICIAL and self._standing_of(post) is Standing.OUTSIDE

    def _previous(self, text: str, low: int, start: int) -> tuple[int, int] | None:
        """The post right before `start`, parted from it by 、 or a comma (and blanks) alone."""
        end = start
        while end > low and text[end - 1] in _BLANKS:
            end -= 1
        if end <= low or text[end - 1] not in "、，,兼":
            return None
        end -= 1
        while end > low and text[end - 1] in _BLANKS:
            end -= 1
        begin = end
        while begin > low and text[begin - 1] not in _MARKS and end - begin < 30:
            begin -= 1
        head = self.head_at_end.search(text[begin:end])
        if head is None:
            return None
        return self._body_start(text, low, begin + head.start()), end

    def _body_start(self, text: str, low: int, head_start: int) -> int:
        """Where the post's text begins: after the nearest mark, and after words that cannot stand inside a post."""
        begin = head_start
        while begin > low and text[begin - 1] not in _MARKS and head_start - begin < 40:
            begin -= 1
        segment = text[begin:head_start]
        joined = _JOINED.match(segment) if begin == low or text[begin - 1] in ")）" else None
        cut = joined.end() if joined else 0
        for pattern in (_DATE, _NUMBERED, _OWN):
            if (match := pattern.match(segment, cut)) is not None:
                cut = match.end()
        if (match := self.initial.match(segment, cut)) is not None:
            cut = match.end()
        for match in self.stops.finditer(segment, cut):
            if match.lastgroup == "strong" or re.match(_LEVEL, segment[match.end() :]) or match.end() == len(segment):
                cut = match.end()
        return begin + cut


@cache
def post_grammar(lexicon: Lexicon) -> PostGrammar:
    """Compile the post tables of a lexicon once."""
    rows = lexicon.rows("posts")
    heads = "|".join(map(re.escape, lexicon.words("posts")))
    official = "|".join(map(re.escape, lexicon.words("posts", standing="official")))
    kind = r"(?:提名人选|候选人|人选|助理)?"
    bodies = "|".join(map(re.escape, lexicon.words("outside_bodies", standing="outside")))
    public = "|".join(map(re.escape, lexicon.words("outside_bodies", standing="public")))
    strong = "|".join(map(re.escape, lexicon.words("post_stops", strength="strong")))
    weak = "|".join(map(re.escape, lexicon.words("post_stops", strength="weak")))
    return PostGrammar(
        head=re.compile(rf"({heads}){kind}"),
        head_at_end=re.compile(rf"({heads}){kind}$"),
        initial=re.compile("|".join(map(re.escape, lexicon.words("post_stops", strength="initial")))),
        stops=re.compile(rf"(?P<strong>(?<!数)(?:{strong}))|(?P<weak>{weak})"),
        outside=re.compile(rf"(?:{bodies})(?:党委|党组|党总支|党支部|支部|团委|工会)?(?:常务副|副|第一)?(?:{heads}){kind}$"),
        public=re.compile(rf"(?:{public})[\u4e00-\u9fff]{{0,4}}?(?:常务副|副|第一)?(?:{official}|校长){kind}$"),
        village=re.compile(
            r"第一书记|驻村|(?<![镇乡道])党?(?:支部|总支)(?:第一|副)?书记$|(?:村|社区|嘎查)(?:党组织|党支部|党总支|党委|支部|村委会|居委会|村民委员会|两委|委会|委)?(?:第一|副)?(?:书记|主任|支书|长)"
        ),
        holders={row["post"]: row["holders"] for row in rows},
        standings={row["post"]: row["standing"] for row in rows},
    )
