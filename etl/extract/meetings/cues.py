"""The words around a meeting's name, as patterns compiled from the lexicon."""

import re
from dataclasses import dataclass
from functools import cache

from etl.extract.meetings.nouns import alternatives
from etl.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Cues:
    """The words around a meeting's name, as patterns."""

    verb: re.Pattern[str]
    manner_end: re.Pattern[str]
    business: re.Pattern[str]
    refuse_before: re.Pattern[str]
    refuse_name: re.Pattern[str]
    refuse_after: re.Pattern[str]
    later: re.Pattern[str]
    earlier: re.Pattern[str]
    same_day: re.Pattern[str]
    gathered: re.Pattern[str]
    from_afar: re.Pattern[str]
    comes: re.Pattern[str]
    all_meetings: re.Pattern[str]
    tells: re.Pattern[str]
    speaks: re.Pattern[str]


@cache
def meeting_cues(lexicon: Lexicon) -> Cues:
    """Compile the cue table of a lexicon, once for each lexicon."""

    def words(use: str) -> str:
        return alternatives(lexicon.words("meeting_cues", use=use))

    return Cues(
        verb=re.compile(rf"(?!{words('no_verb')})(?:(?P<holds>{words('holds')})|(?P<opens>{words('opens')}))"),
        manner_end=re.compile(rf"(?:{words('manner')})$"),
        business=re.compile(words("business")),
        refuse_before=re.compile(rf"(?:{words('refuse_before')})"),
        refuse_name=re.compile(words("refuse_name")),
        refuse_after=re.compile(rf"\s?的?(?:{words('refuse_after')})"),
        later=re.compile(f"{words('later')}|{words('earlier')}"),
        earlier=re.compile(words("earlier")),
        same_day=re.compile(words("same_day")),
        gathered=re.compile(words("gathered")),
        from_afar=re.compile(words("from_afar")),
        comes=re.compile(words("comes")),
        all_meetings=re.compile(words("all_meetings")),
        tells=re.compile(rf"{words('tells')}|[“”]"),
        speaks=re.compile(words("speaks")),
    )
