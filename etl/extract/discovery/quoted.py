"""Which phrases in quotation marks are campaign terms, and which are talk, titles, images or ordinary words."""

import re
from collections import Counter
from enum import Enum

from etl.extract.discovery.constructions import (
    counts_one,
    is_bare_code,
    is_counted,
    is_joined,
    is_number_code,
    is_series,
)
from etl.extract.discovery.proposals import Proposal
from etl.extract.discovery.quote_words import QuoteWords, quote_words
from etl.extract.discovery.quotes import Quote
from etl.extract.folding import SEPARATOR, fold_term, without_quotes
from etl.lexicon import Lexicon

_SENTENCE_END = re.compile("[。！？!?;；…:：]")
_TALK = re.compile("[我你您他她咱俺吗呢吧啊呀嘛了着]")
_ATTRIBUTED = re.compile("[，,]?[\u4e00-\u9fff·]{2,12}?(?:说|表示|介绍|感慨|坦言|直言)")
_MEETING = re.compile("(?:会|会议|会上|论坛|培训班|项目)$")
_LOOSE = re.compile("[的我你您他她咱俺吗呢吧啊呀嘛着]|(?<!事)了|过了")
_PLAIN = re.compile("^[第一二三四五六七八九十百千万两几0-9]|[没不有]|[厂馆号司社局队城]$")
_LIKENED = re.compile("[的像是当为变从到叫获称成看有做如读写唱名讲他她们开去来在份个张条把道本座支股串笔]$")
_TURNED = re.compile("[到变转成]|为[“「]")
# A document that is quoted by its name (“县属学校工作规则”) is no campaign.
_DOCUMENT = re.compile("(?:规则|细则|条例|规程)$")
_LONGEST = 60
_LONGEST_NAME = 14
_SHORTEST_NAME = 3
_STANDING = range(4, 11)


class Refusal(Enum):
    """Why a quoted phrase is no term."""

    LENGTH = "too short or too long for a term"
    ORDINARY = "an ordinary word in quotation marks"
    TITLE = "what follows says that it is a title, a firm, a work"
    SPEECH = "somebody's words"
    CODE = "a bare number without a campaign noun or verb"
    COUNTED = "things that are counted"
    UNLIKE = "a list whose members are not built alike"
    MEETING = "an occasion"
    DOCUMENT = "a document by its name"
    LOOSE = "loose wording"
    IMAGE = "a stock image"
    COMPARED = "a comparison, a negation, a name of something or part of the sentence"


def propose_quoted(quote: Quote, lexicon: Lexicon, often: Counter[str]) -> tuple[Proposal, ...]:
    """The quoted phrase where it is a term, and what it gives beside itself: see `judge_quoted`."""
    verdict = judge_quoted(quote, lexicon, often)
    return () if isinstance(verdict, Refusal) else verdict


def judge_quoted(quote: Quote, lexicon: Lexicon, often: Counter[str]) -> tuple[Proposal, ...] | Refusal:
    """The quoted phrase where it is a term; a bare code with its noun (“24680”工作体系) or after a campaign verb.

    `often` counts the quoted phrases of the article. A series of counted codes gives its members too
    (“三场硬仗、五个互助”). Refused: talk, titles and firms (“…”称号), meetings, counted things (“两个文件”), stock
    images, ordinary words.
    """
    words = quote_words(lexicon)
    phrase = fold_term(quote.text)
    if not phrase or len(phrase) > _LONGEST:
        return Refusal.LENGTH
    term = re.sub(r"\s+", "", without_quotes(quote.text))
    if phrase in words.ordinary:
        noun = words.own_nouns.match(quote.after)
        return (Proposal(term + noun[0], "word-and-noun"),) if noun else Refusal.ORDINARY
    if words.not_heads.match(quote.after):
        return Refusal.TITLE
    if is_speech(quote, words):
        return Refusal.SPEECH
    if is_bare_code(phrase):
        return _bare_code(term, quote, words)
    if counts_one(phrase) and phrase.endswith(words.counted):
        return Refusal.COUNTED
    rule = shape_rule(phrase) if _has_shape(phrase) else name_rule(phrase, quote, words, often[phrase])
    return rule if isinstance(rule, Refusal) else _with_members(term, phrase, rule)


def _bare_code(term: str, quote: Quote, words: QuoteWords) -> tuple[Proposal, ...] | Refusal:
    if noun := words.nouns.match(quote.after):
        return (Proposal(term + noun[0], "code-and-noun"),)
    return (Proposal(term, "number-code"),) if words.drives.search(quote.before) else Refusal.CODE


def _with_members(term: str, phrase: str, rule: str) -> tuple[Proposal, ...]:
    members = phrase.split(SEPARATOR)
    if rule == "series" and all(is_counted(member) for member in members):
        return (Proposal(term, rule), *(Proposal(member, "number-code") for member in members))
    return (Proposal(term, rule),)


def is_speech(quote: Quote, words: QuoteWords) -> bool:
    """Whether somebody is quoted: whole sentences, or words given to a speaker before or after."""
    if _SENTENCE_END.search(quote.text):
        return True
    clauses = re.search("[，,]", quote.text) is not None
    if clauses and (_TALK.search(quote.text) or _ATTRIBUTED.match(quote.after)):
        return True
    return words.speech.search(quote.before) is not None


def _has_shape(phrase: str) -> bool:
    return SEPARATOR in phrase or is_number_code(phrase) or is_joined(phrase)


def shape_rule(phrase: str) -> str | Refusal:
    """The rule of a phrase whose shape alone makes it a term: 三抓三促, 党建+茶旅, 头雁领航、群雁齐飞."""
    if is_number_code(phrase):
        return "number-code"
    if is_joined(phrase):
        return "joined"
    return "series" if is_series(phrase) else Refusal.UNLIKE


def name_rule(phrase: str, quote: Quote, words: QuoteWords, times: int) -> str | Refusal:
    """The rule of a phrase that its surroundings make a term: “红心暖巷”行动, 开展“结对帮困”.

    `times` is how often the article quotes it. A three-character image (打好“生态牌”) is none.
    """
    size = len(phrase)
    if _MEETING.search(phrase) or _LOOSE.search(phrase):
        return Refusal.MEETING if _MEETING.search(phrase) else Refusal.LOOSE
    if _DOCUMENT.search(phrase):
        return Refusal.DOCUMENT
    if not _SHORTEST_NAME <= size <= _LONGEST_NAME:
        return Refusal.LENGTH
    if words.heads.match(quote.after):
        return "named"
    if size in _STANDING and words.names.search(phrase):
        return "quoted-name"
    is_image = size == _SHORTEST_NAME and phrase[-1] in words.images
    if words.drives.search(quote.before) and not is_image and not _TURNED.match(quote.after):
        return "driven"
    if size not in _STANDING:
        return Refusal.IMAGE if is_image else Refusal.LENGTH
    if times > 1:
        return "recurring"
    if phrase[-1] in words.images:
        return Refusal.IMAGE
    return "quoted-phrase" if stands_alone(phrase, quote) else Refusal.COMPARED


def stands_alone(phrase: str, quote: Quote) -> bool:
    """Whether the phrase is no comparison, title or talk (逐一“过堂会审” stands alone).

    Refused: what the sentence calls or counts as something (像“…”, 的“…”, 一份“…”), what it turns into something
    else (“…”变“…”), what it goes on about (“做过了”的关系), negations, and names of firms.
    """
    is_plain = _PLAIN.search(phrase) or _LIKENED.search(quote.before) or _TURNED.match(quote.after)
    return not is_plain and not quote.after.startswith("的")
