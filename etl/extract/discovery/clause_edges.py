"""Where a phrase without quotation marks may begin in its clause."""

import re
from functools import lru_cache

from etl.lexicon import Lexicon

_SCOPE = "(?:全国|[全我本][省市州县区旗镇乡]|[省市州县区旗](?:委|政府))"
# Where a name cannot have begun yet: the words before it belong to the sentence.
_LEFT = "[的和及暨与在将把对以为是了等各次于]"
_HAN = re.compile("[\u4e00-\u9fff]")
_REACH = 6


@lru_cache(maxsize=8)
def lead_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name in its clause: anything up to a campaign verb, the area it holds for, a particle."""
    verbs = "|".join(map(re.escape, lexicon.words("slogan_cues", leads="yes")))
    return re.compile(f".*(?:{verbs}|{_SCOPE}|{_LEFT})")


def begins_phrase(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a phrase may begin at this place: after a stop, a campaign verb (坚持…), an area or a particle."""
    before = text[max(at - _REACH, 0) : at]
    return not _HAN.search(before[-1:]) or lead_pattern(lexicon).fullmatch(before) is not None
