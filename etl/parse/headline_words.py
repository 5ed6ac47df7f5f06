"""What a headline line is by its words: an event, a motto, a column's label, who took part, half of a headline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.byline_rules import byline_rules
from etl.parse.lines import Line

DEPENDENT_START = re.compile(r"暨|和|与|及|的|等|第[0-9一二三四五六七八九十]+[次届]")
DEPENDENT_END = re.compile(r"[、和与及暨的]$")
SUBTITLE_START = re.compile(r"[—－]{2,}|[一二三四五六七八九十]{1,3}论|[（(].{2,}[）)]$")
OWN_COUNTY = re.compile(r"[我全][县市区旗州盟]|[县市区旗州](?:委|政府|人大|政协|四套|十|[一二三四五六七八九]届)")
LEADERS = re.compile(r"[县市区旗州](?:领导|四套班子|四大家|委书记|长)")
LONGEST_PART_TAKEN = 16
LONGEST_MOTTO_PART = 8
LONGEST_LABEL = 8


@dataclass(frozen=True, slots=True)
class HeadlineRules:
    """headline_words.csv as patterns; `event_end` also tells what `second_half` completes."""

    verb: re.Pattern[str]
    name_acts: re.Pattern[str]
    event_end: re.Pattern[str]
    gathering_end: re.Pattern[str]
    second_line: re.Pattern[str]
    second_half: re.Pattern[str]
    took_part: re.Pattern[str]
    needs_subject: re.Pattern[str]
    needs_object: re.Pattern[str]
    claims: re.Pattern[str]
    spoke: re.Pattern[str]
    agenda: re.Pattern[str]
    nobody_first: tuple[str, ...]
    labels: tuple[str, ...]


@cache
def headline_rules(lexicon: Lexicon) -> HeadlineRules:
    """Compile headline_words.csv."""

    def any_of(use: str) -> str:
        return "(?:" + "|".join(map(re.escape, lexicon.words("headline_words", use=use))) + ")"

    held = f"{any_of('manner')}?{any_of('held')}"
    gathering = any_of("gathering")
    ordinal = rf"第[0-9一二三四五六七八九十]+次.{{0,6}}{gathering}(?:{held})?"
    return HeadlineRules(
        verb=re.compile(any_of("verb")),
        name_acts=re.compile(rf"{byline_rules(lexicon).name.pattern}等?(?:[一到来赴在率]|{any_of('verb')})"),
        event_end=re.compile(rf"{held}$|{gathering}(?:在.{{2,12}})?(?:{held})?$"),
        gathering_end=re.compile(rf"{gathering}(?:{held})?$"),
        second_line=re.compile(rf"(?:{any_of('first_half')}?{gathering})?{held}|{ordinal}"),
        second_half=re.compile(rf".{{0,14}}{gathering}(?:在.{{2,12}})?(?:{held})?$|{held}$"),
        took_part=re.compile(rf"{any_of('took_part')}{any_of('took_part_in')}?$"),
        needs_subject=re.compile(any_of("needs_subject")),
        needs_object=re.compile(any_of("needs_object") + "$"),
        claims=re.compile(any_of("spoke")),
        spoke=re.compile(any_of("spoke") + "$"),
        agenda=re.compile(any_of("agenda")),
        nobody_first=lexicon.words("headline_words", use="nobody_first"),
        labels=lexicon.words("column_labels"),
    )


def has_event(text: str, lexicon: Lexicon) -> bool:
    """我市召开…, …推进会举行, 徐惠文调研…: someone does something; 提振精气神 and 以…推动… do not."""
    return any(part_has_event(part, lexicon) for part in text.split(" ") if part)


def part_has_event(text: str, lexicon: Lexicon) -> bool:
    """One part of a headline line; a part that begins with a verb or preposition has nobody who does it."""
    rules = headline_rules(lexicon)
    if rules.event_end.search(text) or OWN_COUNTY.match(text):
        return True
    return rules.verb.search(text, 2) is not None and not text.startswith(rules.nobody_first)


def is_subtitle(text: str, lexicon: Lexicon) -> bool:
    """——某县…侧记, 七论…, 强调要做强…, 周向军讲话 徐惠文主持."""
    rules = headline_rules(lexicon)
    if SUBTITLE_START.match(text) or (rules.claims.match(text) and not rules.event_end.search(text)):
        return True
    return takes_part(text, lexicon)


def takes_part(text: str, lexicon: Lexicon) -> bool:
    """Nothing but names and what their bearers did: 周向军赵建新等参加."""
    name, took_part = byline_rules(lexicon).name, headline_rules(lexicon).took_part
    return all(
        len(part) <= LONGEST_PART_TAKEN and took_part.search(part) and (name.match(part) or LEADERS.match(part))
        for part in text.split(" ")
        if part
    )


def is_label(text: str, lexicon: Lexicon) -> bool:
    """The name of a column above a headline: 晨报时评, 【项目攻坚】."""
    return text[-1] in "】丨｜|" or (len(text) <= LONGEST_LABEL and text.endswith(headline_rules(lexicon).labels))


def is_motto(row: Sequence[Line]) -> bool:
    """Two or more short parts: 提振精气神 全力争上游."""
    parts = [part for line in row for part in line.text.split(" ")]
    return len(parts) > 1 and max(map(len, parts)) <= LONGEST_MOTTO_PART


def goes_on(one: str, other: str) -> bool:
    """Does the second line need the first to be read? 暨『双清』… does."""
    return bool(DEPENDENT_START.match(other) or DEPENDENT_END.search(one))


def wraps(one: Line, other: Line, lexicon: Lexicon) -> bool:
    """全旗“两学一做”学习教育 / 推进会召开 is one headline, 晨报时评 / 把“三亮三比”… is none."""
    rules = headline_rules(lexicon)
    if one.level != other.level and (other.level or other.gap):
        return False
    if goes_on(one.text, other.text):
        return True
    if is_label(one.text, lexicon) or rules.event_end.search(one.text) or " " in one.text:
        return False
    if OWN_COUNTY.match(other.text) or one.text.startswith(rules.nobody_first):
        return False
    if rules.second_half.fullmatch(other.text) or rules.needs_subject.match(other.text):
        return True
    starts_with_verb = rules.verb.match(other.text) is not None
    if len(one.text) <= LONGEST_LABEL and rules.needs_object.search(one.text) and not starts_with_verb:
        return True
    return not rules.verb.search(one.text) and (not other.gap or bool(one.level) or starts_with_verb)


def names_together(parts: list[Line], line: Line, lexicon: Lexicon) -> list[Line]:
    """“谢安国 牛娜来我县督查项目建设”: names at the head belong to what their bearers did."""
    rules = byline_rules(lexicon)
    count = next((index for index, part in enumerate(parts) if not rules.name.fullmatch(part.text)), 0)
    if not count or not headline_rules(lexicon).name_acts.match(parts[count].text):
        return parts
    return [line.part(0, parts[count].end - line.start), *parts[count + 1 :]]
