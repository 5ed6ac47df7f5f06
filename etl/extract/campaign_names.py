"""Names of campaigns that stand without quotation marks: 除险保安百日攻坚行动, 污染防治三大战役."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from etl.lexicon import Lexicon

_NAME = "[\u4e00-\u9fff0-9]"
_SCOPE = "(?:全国|[全我本][省市州县区旗镇乡]|[省市州县区旗](?:委|政府))"
# Where a name cannot have begun yet: the words before it belong to the sentence.
_LEFT = re.compile("[的和及暨与在将把对以为是了等各次于]")
_SIZE = re.compile("[0-9]{4}年|^[0-9]+$")
_SHORTEST = 4
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Name:
    """text[start:end] names a campaign."""

    start: int
    end: int
    rule: str


@lru_cache(maxsize=8)
def _name_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    plain = [w for use in ("battle", "drive", "project", "year") for w in lexicon.words("campaign_names", use=use)]
    grouped = lexicon.words("campaign_names", use="group")
    endings = "|".join(map(re.escape, sorted(plain, key=len, reverse=True)))
    groups = "|".join(map(re.escape, grouped))
    return re.compile(
        f"{_NAME}{{2,20}}?(?P<ending>(?:{endings})|[三四五六七八九十](?:{groups}))(?!行动|突破|战|工程|克难)"
    )


@lru_cache(maxsize=8)
def _lead_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name in its clause: anything up to a campaign verb, and the area it holds for."""
    verbs = lexicon.words("slogan_cues", leads="yes")
    return re.compile(f".*(?:{'|'.join(map(re.escape, verbs))}|{_SCOPE}|{_LEFT.pattern})")


def find_names(text: str, lexicon: Lexicon) -> Iterator[Name]:
    """Names that end as campaigns do, from where the clause's verb or area ends.

    实施全省新增百万亩国土绿化行动 gives 新增百万亩国土绿化行动. Refused: names under four or over sixteen
    characters, and those with nothing but a year before their ending (2022年行动).
    """
    lead = _lead_pattern(lexicon)
    for match in _name_pattern(lexicon).finditer(text):
        before = lead.match(match[0])
        start = match.start() + (before.end() if before else 0)
        name = text[start : match.end()]
        own = start < match.start("ending") - 1
        if own and _SHORTEST <= len(name) <= _LONGEST and not _SIZE.search(name):
            yield Name(start, match.end(), "campaign-name")
