"""Names of campaigns that stand without quotation marks: 除险保安百日攻坚行动, 污染防治三大战役."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.extract.discovery.clause_edges import lead_pattern
from etl.extract.discovery.name_endings import Ending
from etl.extract.folding import SEPARATOR
from etl.lexicon import Lexicon

_NAME = re.compile("[\u4e00-\u9fff0-9]*$")
_GROUP = re.compile("[三四五六七八九十]大.?$")
_SIZE = re.compile("[0-9]{4}年|^[0-9]+$")
_MORE = re.compile("行动|突破|战|工程|克难")
_NUMBERS = frozenset("三四五六七八九十")
_OWN = 2
_SHORTEST = 4
_LONGEST = 16
_REACH = 20


@dataclass(frozen=True, slots=True)
class Name:
    """text[start:end] names a campaign."""

    start: int
    end: int
    rule: str


def find_names(text: str, endings: Iterable[Ending], lexicon: Lexicon) -> Iterator[Name]:
    """Names that end as campaigns do, from where the clause's verb or area ends.

    实施全省新增百万亩国土绿化行动 gives 新增百万亩国土绿化行动. Refused: names with less than two characters of
    their own, under four or over sixteen, and those with a year before their ending (2022年提升行动).
    """
    lead = lead_pattern(lexicon)
    done = 0
    for ending in endings:
        if ending.use == "task" or ending.start < done or _MORE.match(text, ending.end):
            continue
        own = _own_words(text[max(done, ending.start - _REACH) : ending.start], ending, lead)
        group = _GROUP.search(own + text[ending.start])
        if group and text[ending.start - len(own) - 1 : ending.start - len(own)] == SEPARATOR:
            # The last of what the group counts, not its name: …、开工建设、前期突破四大攻坚战.
            own = own[group.start() :]
        name = own + text[ending.start : ending.end]
        if own and _SHORTEST <= len(name) <= _LONGEST and not _SIZE.search(name):
            done = ending.end
            yield Name(ending.start - len(own), ending.end, "campaign-name")


def _own_words(before: str, ending: Ending, lead: re.Pattern[str]) -> str:
    """What of the words before its ending belongs to the name; empty where that is too little."""
    run = _NAME.search(before)
    words = run[0] if run else ""
    if ending.use == "group" and words[-1:] not in _NUMBERS:
        return ""
    stripped = lead.match(words)
    own = words[stripped.end() :] if stripped else words
    return own if len(own) >= _OWN else ""
