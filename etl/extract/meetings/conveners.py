"""Who convened a meeting: the body or the county, with its place."""

import re
from collections.abc import Iterable, Sequence

from etl.extract.meetings.names import OWN_PLACE
from etl.extract.meetings.nouns import ORDINAL
from etl.extract.meetings.sightings import Sighting
from etl.model import Place

COUNTY_WIDE = re.compile(r"全[县市区旗州]")
# 县十八届人民政府|第15次常务会议, 县委农村工作领导小组|会议: the body stands before the number or 会议.
NUMBERED = re.compile(
    rf"(?P<organ>[^暨]{{2,40}}(?:[会府组团协大]))(?:{ORDINAL})(?:[全常主扩][^暨]{{1,4}})?会议$"
    r"|(?P<body>[^暨]{2,40}(?:领导小组|委员会|主席团|指挥部))(?:（扩大）|\(扩大\))?会议$"
)
CONVENER_IN_NAME = re.compile(
    r"(?P<organ>(?:中共)?[\u4e00-\u9fff]{0,12}?(?:[县市区旗州盟]委|政府|政协|人大)(?!代表|委员|议案|提案|建议)(?:常委会|党组)?)(?P<body>)"
)


def convener(group: Sequence[Sighting], name: str, place: Place | None, people: Iterable[str]) -> str | None:
    """Who convened it: the subject of 召开, else the organ at the head of the name, else the issue's county."""
    organ = next((s.organ for s in group if s.organ and not any(person in s.organ for person in people)), None)
    if organ is None:
        match = NUMBERED.match(name) or CONVENER_IN_NAME.match(name)
        organ = match["organ"] or match["body"] if match else None
    return full_organ(organ, place)


def full_organ(organ: str | None, place: Place | None) -> str | None:
    """The organ with its place: 县委 → 青禾县委, in the same paper 市委 → that of the city above, 我县 → 青禾县."""
    if place is None:
        return organ
    if organ is None or OWN_PLACE.fullmatch(organ) or COUNTY_WIDE.match(organ):
        return place.county
    if place.county.startswith(organ):
        return place.county
    for name in (place.county, place.city):
        if name and organ.startswith(name[-1]) and not organ.startswith(name):
            return name + organ[1:]
    return organ
