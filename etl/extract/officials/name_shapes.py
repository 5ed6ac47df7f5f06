"""The characters and words that names are made of, compiled from the lexicon."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon

DOTS = "·•‧・∙⋅･．"
BLANKS = " \u3000\xa0"
HAN = re.compile(r"[\u4e00-\u9fff]+")
_EDGE = r"[、，,。．；;：:（(）)！!？?\s”」』■…—\]】/|]|$"
# 区纪委书记 is no 书记 named 区纪委.
ORGAN_END = frozenset("委局办会院部室组县市区镇乡村党团校队司社处科站所厅州旗盟府协议线箱员制者们界户")
# 常委会委托 goes on with the word before it.
ORGAN_START = frozenset("会员团室台令议级制办们组处工")
# 王钢等 is 王钢 and others; a name that ends so is none even before a mark.
NEVER_IN_NAMES = frozenset("等在就对到及与还也的并将已均说被把据了是这要有能使")
# These end a name only before a mark: 端木立|作表态发言.
NEVER_LAST = NEVER_IN_NAMES | frozenset("都首作做讲陪带称介从任率携赴")


@dataclass(frozen=True, eq=False, slots=True)
class NameShapes:
    """What the lexicon knows of names; `follow` matches whatever may stand right after one."""

    single: frozenset[str]
    common: frozenset[str]
    rare: frozenset[str]
    compound: frozenset[str]
    foreign: frozenset[str]
    doubtful: frozenset[str]
    refused: frozenset[str]
    follow: re.Pattern[str]
    verb: re.Pattern[str]
    posts: re.Pattern[str]
    group_word: re.Pattern[str]

    def is_full_name(self, word: str) -> bool:
        """Whether a word has the shape of a name by itself: 欧阳志坚, 张永刚, 木拉提·哈力克; not 会议, 全会, 塔娜."""
        if any(dot in word for dot in DOTS):
            return True
        if len(word) < 2 or word in self.refused or word[:2] in self.refused or self.posts.search(word):
            return False
        if word[:2] in self.compound:
            return len(word) in (3, 4)
        return word[0] in self.single and len(word) in (2, 3)

    def is_sure(self, name: str) -> bool:
        """A full name that needs no post beside it: its surname is no everyday word (家长, 双方, 全市 are none)."""
        if any(dot in name for dot in DOTS):
            return True
        return self.is_full_name(name) and (name[:2] in self.compound or name[0] not in self.rare)

    def is_foreign(self, word: str) -> bool:
        """Whether a word may be a name of another language written without a dot: 毕力格图."""
        return 2 <= len(word) <= 6 and all(character in self.foreign for character in word) and word not in self.refused

    def may_stand_before_post(self, word: str) -> bool:
        """丁卫东 in 丁卫东市长; not 区纪委 in 区纪委书记, nor 缪筠为 in 缪筠为副主席."""
        if word[-1] == "有":
            return len(word) == 3 and self.is_sure(word)
        if word[-1] in ORGAN_END or word[-1] in NEVER_LAST or word[-1] in "为和由":
            return False
        return self.is_full_name(word) or self.is_foreign(word)

    def ends_well(self, text: str, end: int) -> bool:
        """Whether a name may end here."""
        return self.follow.match(text, end) is not None

    def strength(self, text: str, end: int) -> int:
        """How well it ends here: 高屹|来到 (2) beats 高屹来|到 (1)."""
        follow = self.follow.match(text, end)
        if follow is None:
            return 0
        return 1 if len(follow.group()) == 1 and HAN.match(follow.group()) else 2

    def holds_verb(self, word: str) -> bool:
        """扎西顿珠参加 is a name with a verb behind it."""
        return self.verb.search(word, 1) is not None


@cache
def name_shapes(lexicon: Lexicon) -> NameShapes:
    """Compile the name tables of a lexicon once."""
    words = lexicon.words("after_names")
    return NameShapes(
        single=frozenset(lexicon.words("surnames", kind="single")),
        common=frozenset(lexicon.words("surnames", note="common")),
        rare=frozenset(lexicon.words("surnames", note="rare")),
        compound=frozenset(lexicon.words("surnames", kind="compound")),
        doubtful=frozenset(word for word in words if len(word) == 1),
        foreign=frozenset(lexicon.words("transliteration")),
        refused=frozenset(lexicon.words("not_names")),
        follow=re.compile("|".join([*map(re.escape, words), _EDGE])),
        verb=re.compile("|".join(re.escape(word) for word in words if len(word) > 1)),
        posts=re.compile("|".join(re.escape(word) for word in lexicon.words("posts") if len(word) > 1)),
        group_word=person_pattern(lexicon, "group_word"),
    )


@cache
def person_pattern(lexicon: Lexicon, name: str) -> re.Pattern[str]:
    """One pattern of the table person_patterns."""
    return re.compile(next(row["pattern"] for row in lexicon.rows("person_patterns") if row["name"] == name))
