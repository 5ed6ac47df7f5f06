"""The shape of a personal name: where it starts is given, where it ends is decided by what follows it."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon

_DOT = "·•‧・∙⋅"
_BLANK = " \u3000\xa0"
_DOTTED = re.compile(rf"[\u4e00-\u9fff]{{1,8}}(?:[{_DOT}][\u4e00-\u9fff]{{1,8}})*?[{_DOT}](?=[\u4e00-\u9fff])")
_EDGE = r"[、，,。．；;：:（(）)！!？?\s”」』■…—\]】/|]|$"
_HAN = re.compile(r"[\u4e00-\u9fff]+")
# Words that end no name: 王钢等 is 王钢 and others.
_NEVER_LAST = frozenset("等在就对到及与还也的并将已均都首作做说讲陪带称介从把被据")


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

    def _ends_well(self, text: str, end: int) -> bool:
        return self.follow.match(text, end) is not None

    def _dotted(self, text: str, start: int) -> NameHit | None:
        head = _DOTTED.match(text, start)
        if head is None or self.posts.search(head.group()):
            return None
        last = head.end()
        for end in (*range(last + 2, last + 8), last + 1):
            part = text[last:end]
            if len(part) == end - last and _HAN.fullmatch(part) and self._ends_well(text, end):
                return NameHit(text[start:end], end)
        return None

    def _spaced(self, text: str, start: int) -> NameHit | None:
        width = 2 if text[start : start + 2] in self.compound else 1
        surname = text[start : start + width]
        after = start + width
        if after >= len(text) or text[after] not in _BLANK or (width == 1 and surname not in self.single):
            return None
        while after < len(text) and text[after] in _BLANK:
            after += 1
        given = text[after : after + 1]
        if after - start - width > 3 or not _HAN.fullmatch(given) or not self._ends_well(text, after + 1):
            return None
        return NameHit(surname + given, after + 1)

    def _plain(self, text: str, start: int) -> NameHit | None:
        run = _HAN.match(text, start, start + 7)
        if run is None:
            return None
        word = run.group()
        if self.verb.match(word) or self.posts.match(word):
            return None
        lengths = [n for n in self._lengths(word) if self._ends_well(text, start + n) and word[:n] not in self.refused]
        if not lengths:
            return None
        best = max(lengths, key=lambda n: (self._strength(text, start, n), -lengths.index(n)))
        return NameHit(word[:best], start + best)

    def _strength(self, text: str, start: int, length: int) -> int:
        """How well a name of this length ends: 高屹|来到 beats 高屹来|到, 端木立|作 beats 端木立作|表态."""
        if length > 2 and text[start + length - 1] in _NEVER_LAST:
            return 0
        follow = self.follow.match(text, start + length)
        single = follow is not None and len(follow.group()) == 1 and _HAN.match(follow.group()) is not None
        return 1 if single else 2

    def _lengths(self, word: str) -> list[int]:
        """Lengths worth a trial, best first: 诸葛文 before 诸葛, 张永刚 before 张永, 额尔敦木图 only in foreign characters."""
        found = [n for n in (4, 3) if word[:2] in self.compound]
        if word[0] in self.single:
            found += [n for n in (3, 2) if n not in found]
        foreign = 0
        while foreign < len(word) and word[foreign] in self.foreign:
            foreign += 1
        found += [n for n in range(min(foreign, 6), 1, -1) if n not in found]
        return [n for n in found if n <= len(word)]


@cache
def name_grammar(lexicon: Lexicon) -> NameGrammar:
    """Compile the name tables of a lexicon once."""
    words = lexicon.words("after_names")
    follow = "|".join([*map(re.escape, words), _EDGE])
    return NameGrammar(
        single=frozenset(lexicon.words("surnames", kind="single")),
        common=frozenset(lexicon.words("surnames", note="common")),
        compound=frozenset(lexicon.words("surnames", kind="compound")),
        foreign=frozenset(lexicon.words("transliteration")),
        refused=frozenset(lexicon.words("not_names")),
        follow=re.compile(follow),
        verb=re.compile("|".join(re.escape(word) for word in words if len(word) > 1)),
        posts=re.compile("|".join(re.escape(word) for word in lexicon.words("posts") if len(word) > 1)),
    )
