"""Terms that headlines and mottos give away: the whole line of a motto, headline parts that the body takes up."""

import re
from collections.abc import Iterator

from etl.extract.folding import fold, fold_term
from etl.model import Article, ArticleKind

_PARTS = re.compile("[^\\s，,：:；;—|]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_NEWS = re.compile("(?:召开|举行|主持|调研|出席|会议|座谈|参加|讲话|祝贺|开幕|闭幕|开展|启动|慰问)")
_PART = range(4, 9)
_MOTTO = range(4, 41)


def mottos(article: Article) -> Iterator[str]:
    """Each line of an article that is nothing but a motto (奋进新征程 建功新时代)."""
    if article.kind is not ArticleKind.SLOGAN:
        return
    for text in (article.kicker, article.title, article.subtitle, article.body):
        for line in text.text.splitlines() if text else ():
            words = line.strip(" \u3000—-#")
            if len(_HAN.findall(words)) in _MOTTO and not _NEWS.search(words):
                yield words


def echoed_parts(article: Article) -> Iterator[str]:
    """Parts of a headline of several parts that the body repeats: 扛旗争先 拼搏实干, 建强“主力军” 筑牢“主阵地”.

    Refused: headlines of one part, parts under four or over eight characters, parts that report (召开, 调研).
    """
    body = fold(article.body.text).text
    for text in (article.kicker, article.title, article.subtitle):
        parts = _PARTS.findall(text.text) if text else []
        if len(parts) < 2:
            continue
        for part in parts:
            folded = fold_term(part)
            if len(folded) in _PART and not _NEWS.search(folded) and folded in body:
                yield part
