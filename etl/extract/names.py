"""The shape of a personal name: where it starts is given, where it ends is decided by what follows it."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon

_DOT = "·•‧・∙⋅･．"
_BLANK = " \u3000\xa0"
_DOTTED = re.compile(rf"[\u4e00-\u9fff]{{1,8}}(?:[{_DOT}][\u4e00-\u9fff]{{1,8}})*?[{_DOT}](?=[\u4e00-\u9fff])")
_EDGE = r"[、，,。．；;：:（(）)！!？?\s”」』■…—\]】/|]|$"
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_GROUP_WORD = re.compile("领导|班子|部门|单位|负责|代表|成员|干部|群众|企业|机关")
_LIST_EDGE = re.compile(r"[ \u3000]*(?:[、，,（(]|等|$)")
# 区纪委书记 is no 书记 named 区纪委.
_ORGAN_END = frozenset("委局办会院部室组县市区镇乡村党团校队司社处科站所厅州旗盟府协议线箱员制者们")
# Words that end no name: 王钢等 is 王钢 and others.
_NEVER_IN_NAMES = frozenset("等在就对到及与还也的并将已均说被把据了是这")
_NEVER_LAST = frozenset("等在就对到及与还也的并将已均都首作做说讲陪带称介从把被据任了是")


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name as normalised (blanks removed) and the end of its printed form."""

    name: str
    end: int


@dataclass(frozen=True, eq=False, slots=True)
class NameGrammar:
    """What the lexicon knows of names, compiled."""

    single: frozenset[str]
    common: frozenset[str]
    rare: frozenset[str]
    compound: frozenset[str]
    foreign: frozenset[str]
    refused: frozenset[str]
    follow: re.Pattern[str]
    verb: re.Pattern[str]
    posts: re.Pattern[str]

    def name_at(self, text: str, start: int) -> NameHit | None:
        """The name that starts exactly here, or None.

        县长|阿不都热合曼·吐尔逊强调, 副主任|张 钢、, 市长|欧阳志坚主持; refuses 书记|高度重视 (a word of the lexicon's
        `not_names`) and whatever is followed by no mark and by no word that stands after names.
        """
        return self._dotted(text, start) or self._spaced(text, start) or self._plain(text, start)

    def guess_at(self, text: str, start: int) -> NameHit | None:
        """After a post, where no known word ends the name: a common surname with two characters (市委书记章旭升连发七问)."""
        run = _HAN.match(text, start, start + 5)
        word = run.group() if run else ""
        if len(word) < 5 or word[0] not in self.common or word[:2] in self.refused or word[:3] in self.refused:
            return None
        if any(self.verb.match(word, at) or self.posts.match(word, at) for at in range(3)):
            return None
        return NameHit(word[:3], start + 3)

    def is_full_name(self, word: str) -> bool:
        """Whether a word has the shape of a name by itself: 欧阳志坚, 张永刚, 木拉提·哈力克; not 会议, 全会, 塔娜."""
        if any(dot in word for dot in _DOT):
            return True
        if word in self.refused or word[:2] in self.refused or len(word) < 2 or self.posts.search(word):
            return False
        return word[:2] in self.compound and len(word) in (3, 4) or word[0] in self.single and len(word) in (2, 3)

    def is_foreign(self, word: str) -> bool:
        """Whether a word may be a name of another language written without a dot: 毕力格图."""
        return 2 <= len(word) <= 6 and all(character in self.foreign for character in word) and word not in self.refused

    def may_stand_before_post(self, word: str) -> bool:
        """丁卫东 in 丁卫东市长; not 区纪委 in 区纪委书记, nor 缪筠为 in 缪筠为副主席."""
        if word[-1] in _ORGAN_END or word[-1] in _NEVER_LAST or word[-1] in "为和由":
            return False
        return self.is_full_name(word) or self.is_foreign(word)

    def is_sure(self, name: str) -> bool:
        """A full name that needs no post beside it: its surname is no everyday word (家长, 双方, 全市 are none)."""
        return self.is_full_name(name) and (name[:2] in self.compound or name[0] not in self.rare)

    def _ends_well(self, text: str, end: int) -> bool:
        return self.follow.match(text, end) is not None

    def _dotted(self, text: str, start: int) -> NameHit | None:
        """买买提江·吾守尔|到会: of the ends that words allow, the one before the longest word, then the farthest."""
        head = _DOTTED.match(text, start)
        if head is None or self.posts.search(head.group()) or _GROUP_WORD.search(head.group()):
            return None
        run = _HAN.match(text, head.end(), head.end() + 7)
        if run is None:
            return None
        last = run.group()
        ends = [n for n in range(1, len(last) + 1) if self._ends_well(text, head.end() + n) and not self._holds_verb(last[:n])]
        ends = [n for n in ends if n == len(last) or last[n] not in self.foreign or self._strength(text, head.end() + n) > 1]
        if not ends:
            return None
        best = next((n for n in ends if n > 1), ends[0])
        while best + 1 in ends and last[best] in self.foreign and self.follow.fullmatch(last[best]) is None:
            best += 1
        return NameHit(text[start : head.end() + best], head.end() + best)

    def _holds_verb(self, word: str) -> bool:
        return self.verb.search(word, 1) is not None

    def _spaced(self, text: str, start: int) -> NameHit | None:
        width = 2 if text[start : start + 2] in self.compound else 1
        surname = text[start : start + width]
        after = start + width
        if after >= len(text) or text[after] not in _BLANK:
            return None
        while after < len(text) and text[after] in _BLANK:
            after += 1
        given = text[after : after + 1]
        if after - start - width > 3 or not _HAN.fullmatch(given) or not self._ends_well(text, after + 1):
            return None
        if width == 1 and surname not in self.single and not (surname in self.foreign and given in self.foreign):
            return None
        return NameHit(surname + given, after + 1)

    def _plain(self, text: str, start: int) -> NameHit | None:
        run = _HAN.match(text, start, start + 7)
        if run is None:
            return None
        word = run.group()
        if self.verb.match(word) or self.posts.match(word):
            return None
        wary = word[0] == "来"  # 县领导来我县
        lengths = [n for n in self._lengths(word) if self._ends_well(text, start + n) and word[:n] not in self.refused]
        lengths = [
            n
            for n in lengths
            if not (n > 2 and word[n - 1] in _NEVER_IN_NAMES)
            and (self._at_edge(text, start + n) or not (wary or (n > 2 and word[n - 1] in _NEVER_LAST)))
        ]
        if not lengths:
            return None
        best = max(lengths, key=lambda n: (self._strength(text, start + n), -lengths.index(n)))
        if best - 1 in lengths and word[best - 1] in "和与及" and self._post_follows(text, start + best):
            best -= 1
        return NameHit(word[:best], start + best)

    def _post_follows(self, text: str, start: int) -> bool:
        """石岩和组织委员彭巍: the 和 joins two people, for a post comes after it."""
        run = _HAN.match(text, start, start + 16)
        return run is not None and self.posts.search(run.group()) is not None

    def _at_edge(self, text: str, end: int) -> bool:
        return end >= len(text) or _HAN.match(text, end) is None

    def _strength(self, text: str, end: int) -> int:
        """How well a name ends here: 高屹|来到 beats 高屹来|到, 端木立|作 beats 端木立作|表态."""
        follow = self.follow.match(text, end)
        single = follow is not None and len(follow.group()) == 1 and _HAN.match(follow.group()) is not None
        return 1 if single else 2

    def listed_at(self, text: str, start: int) -> NameHit | None:
        """The name that stands here as a member of a list of names.

        Between marks anything of two to four characters is one there, though its surname is in no table: 、温暖、 is
        a name in a list of leaders and none after 书记.
        """
        return self.name_at(text, start) or self.bounded_at(text, start, 4)

    def bounded_at(self, text: str, start: int, longest: int) -> NameHit | None:
        """A run of characters between marks that can be nothing but a name where a name is due."""
        run = _HAN.match(text, start, start + 6)
        word = run.group() if run else ""
        if not 2 <= len(word) <= longest or not _LIST_EDGE.match(text, start + len(word)):
            return None
        if self.posts.search(word) or word[-1] in _ORGAN_END or _GROUP_WORD.search(word):
            return None
        opening = self.follow.match(word)
        return None if opening is not None and opening.group() else NameHit(word, start + len(word))

    def _lengths(self, word: str) -> list[int]:
        """Lengths worth a trial, best first: 诸葛文 before 诸葛, 张永刚 before 张永, 额尔敦木图 only in foreign characters."""
        found = [n for n in (4, 3) if word[:2] in self.compound]
        if word[0] in self.single:
            found += [n for n in (3, 2) if n not in found]
        foreign = 0
        while foreign < len(word) and word[foreign] in self.foreign:
            foreign += 1
        found += [n for n in range(min(foreign, 6), 1, -1) if n not in found and not self._holds_verb(word[:n])]
        return [n for n in found if n <= len(word) and "某" not in word[:n]]


@cache
def name_grammar(lexicon: Lexicon) -> NameGrammar:
    """Compile the name tables of a lexicon once."""
    words = lexicon.words("after_names")
    follow = "|".join([*map(re.escape, words), _EDGE])
    return NameGrammar(
        single=frozenset(lexicon.words("surnames", kind="single")),
        common=frozenset(lexicon.words("surnames", note="common")),
        rare=frozenset(lexicon.words("surnames", note="rare")),
        compound=frozenset(lexicon.words("surnames", kind="compound")),
        foreign=frozenset(lexicon.words("transliteration")),
        refused=frozenset(lexicon.words("not_names")),
        follow=re.compile(follow),
        verb=re.compile("|".join(re.escape(word) for word in words if len(word) > 1)),
        posts=re.compile("|".join(re.escape(word) for word in lexicon.words("posts") if len(word) > 1)),
    )
