"""Which nouns name a convened meeting, where they stand in a text, and of which kind a named meeting is."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon, Row

NUMBER = r"[〇零一二两三四五六七八九十百\d]{1,4}"
ORDINAL = rf"第\s?{NUMBER}\s?[次届]|{NUMBER}[次届]"
QUOTES = "“”‘’「」『』\"'"
# A quoted or bracketed stretch inside a name: its commas end no clause. The bound keeps a lost closing mark
# from swallowing the page.
ENCLOSED = re.compile(
    r"“[^”\n]{0,60}”|「[^」\n]{0,60}」|『[^』\n]{0,60}』|《[^》\n]{0,60}》|\"[^\"\n]{0,40}\"|（[^）\n]{0,30}）|\([^)\n]{0,30}\)"
)
DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
# 人代会 and 政协全会 are named by congress and session alone; the guide asks no kind of them.
CONGRESS = re.compile(rf"(?:代表大会|人大|政(?:协|治协商会议).*(?<!常)委员会|(?:人大|政协).*届)(?:{ORDINAL})会议$")
# A bracket that does not say 扩大 belongs to another word: 领导小组（指挥部）会议.
BESIDES = re.compile(r"[（(](?!扩大)[^）)]{0,20}[）)]")
NOT_IN_KIND = re.compile(rf"{ORDINAL}|\d{{4}}年(?:度|第[一二三四]季度)?|[{QUOTES}（）()\s]")


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The patterns of one lexicon."""

    noun: re.Pattern[str]
    open_noun: re.Pattern[str]
    not_meeting: re.Pattern[str]
    joins: dict[str, str]
    whole: dict[str, str]
    numbered: re.Pattern[str]
    bare_kind: re.Pattern[str]


def alternatives(words: tuple[str, ...]) -> str:
    """Words as alternatives of a pattern, the longest first; a pattern that never matches if there are none."""
    return "|".join(map(re.escape, words)) or r"(?!)"


def longest_first(rows: tuple[Row, ...], column: str) -> list[Row]:
    """Rows by the length of a word, so that 警示教育 is tried before 教育."""
    return sorted(rows, key=lambda row: -len(row[column]))


@cache
def meeting_words(lexicon: Lexicon) -> MeetingWords:
    """Compile the noun tables of a lexicon, once for each lexicon."""
    stems = alternatives(lexicon.words("meeting_stems"))
    whole = alternatives(lexicon.words("meeting_nouns"))
    organ_stems = alternatives(lexicon.words("meeting_stems", names_organ="yes"))
    # A bracket may part stem and head: 党组（扩大）会议; enclosed text is masked by □.
    noun = rf"(?:{whole})(?!议)|(?:(?:{stems})□{{0,8}}){{1,6}}(?:会议|大会|会)|会议|大会"
    return MeetingWords(
        noun=re.compile(noun),
        open_noun=re.compile(r"[\u4e00-\u9fff]{1,3}会(?![\u4e00-\u9fff])"),
        not_meeting=re.compile(rf"(?:{alternatives(lexicon.words('not_meetings'))})$"),
        joins={row["stem"]: row["joins"] for row in longest_first(lexicon.rows("meeting_stems"), "stem")},
        whole={row["noun"]: row["kind"] for row in longest_first(lexicon.rows("meeting_nouns"), "noun")},
        # A number or a bare kind: 第四次会议, 2019年第七次常务会议, 专题民主生活会; □ is a bracket.
        numbered=re.compile(rf"(?:\d{{4}}年度?)?(?:(?:{ORDINAL})|委员会|会议|□)+(?:专题|集中|集体)?(?:{noun})"),
        bare_kind=re.compile(rf"(?:\d{{4}}年度?)?(?:专题)?(?:{organ_stems}|□)+(?:{stems}|□)*(?:会议|会)|全会|{whole}"),
    )


def masked(text: str) -> str:
    """The text with digits folded and enclosed stretches blanked out, each character at its old place."""
    return ENCLOSED.sub(lambda match: "□" * len(match[0]), text.translate(DIGITS))


def kind_of(name: str, lexicon: Lexicon) -> str | None:
    """The last noun group of a meeting's name: 县农村改厕现场推进会 → 现场推进会, 县人大常委会第九次会议 → 常委会会议.

    A bracket inside the group is read with it (县委常委会（扩大）会议 → 常委会扩大会议), 常务委员会 as 常委会. None for
    sessions of the people's congress and the 政协, whose kind is not asked, and where no noun ends the name; of a
    noun that no table holds the last word (阳光议事会 → 议事会).
    """
    name = BESIDES.sub("", re.sub(rf"[{QUOTES}\s]", "", name)).replace("常务委员会", "常委会")
    if CONGRESS.search(name):
        return None
    words = meeting_words(lexicon)
    plain = NOT_IN_KIND.sub("", name)
    for noun, kind in words.whole.items():
        if plain.endswith(noun):
            return kind or None
    head = next((head for head in ("会议", "大会", "会") if plain.endswith(head)), None)
    if head is None:
        return None
    kind = with_stems(plain.removesuffix(head), head, words.joins)
    return plain[-3:] if kind == "会" else kind


def with_stems(before: str, kind: str, joins: dict[str, str]) -> str:
    """The head noun with all stems that join it, read from right to left: 党建|述职|评议 + 会 → 述职评议会."""
    beside_head = True
    while True:
        stem = next((stem for stem in joins if before.endswith(stem)), None)
        if stem is None or (joins[stem] in ("adjacent", "tail") and not beside_head):
            return kind
        before, kind = before.removesuffix(stem), stem + kind
        if joins[stem] in ("adjacent", "opens"):
            return kind
        beside_head = False
