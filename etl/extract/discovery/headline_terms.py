"""Terms that headlines and mottos give away: the whole line of a motto, headline parts that the body takes up."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from etl.extract.discovery.constructions import is_number_code
from etl.extract.folding import QUOTES, fold, fold_term
from etl.model import Article, ArticleKind

_PARTS = re.compile("[^\\s，,：:；;—|]+")
_MARKS = re.compile(f"[{QUOTES}]")
_HAN = re.compile("[\u4e00-\u9fff]")
_NEWS = re.compile(
    "(?:召开|举行|主持|调研|出席|会议|座谈|交办|推进会|动员会|部署会|参加|讲话|祝贺|开幕|闭幕|开展|启动|慰问)"
)
_PART = range(4, 9)
_WHOLE_LIST = 12
_MOTTO = range(4, 41)


def mottos(article: Article) -> Iterator[str]:
    """Each line of an article that is nothing but a motto (奋进新征程 建功新时代).

    Number codes in it stand by themselves: 转观念 强本领 五比五看 gives 转观念 强本领 and 五比五看. Refused: news
    (热烈祝贺…召开), lines that put their terms in quotation marks, and pieces of a list of two-character words
    (富强 民主 without the other ten).
    """
    if article.kind is not ArticleKind.SLOGAN:
        return
    for text in (article.kicker, article.title, article.subtitle, article.body):
        for line in text.text.splitlines() if text else ():
            if not _NEWS.search(line) and not _MARKS.search(line):
                yield from _phrases(line)


def _phrases(line: str) -> Iterator[str]:
    parts = line.strip(" \u3000—-#").split()
    for is_code, group in groupby(parts, key=lambda part: is_number_code(fold_term(part))):
        members = tuple(group)
        if len(members) < _WHOLE_LIST and all(len(member) <= len("富强") for member in members):
            continue
        phrases = members if is_code else (" ".join(members),)
        yield from (phrase for phrase in phrases if len(_HAN.findall(phrase)) in _MOTTO)


def echoed_parts(article: Article) -> Iterator[str]:
    """Parts of a headline of several parts that the body repeats: 扛旗争先 拼搏实干, 建强“主力军” 筑牢“主阵地”.

    Refused: a single part, parts under four or over eight characters, parts without another of their length,
    parts that report (召开, 调研).
    """
    body = fold(article.body.text).text
    for text in (article.kicker, article.title, article.subtitle):
        parts = _PARTS.findall(text.text) if text else []
        sizes = Counter(len(fold_term(part)) for part in parts)
        echoed = [part for part in parts if _is_echoed(fold_term(part), sizes, body)]
        if len(echoed) > 1:
            yield from echoed


def _is_echoed(part: str, sizes: Counter[int], body: str) -> bool:
    return len(part) in _PART and sizes[len(part)] > 1 and not _NEWS.search(part) and part in body
