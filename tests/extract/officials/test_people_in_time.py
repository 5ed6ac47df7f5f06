"""Finding people costs time in proportion to the text, whatever stands in it."""

import time

import pytest

from etl.extract.officials import find_mentions
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Issue, MappedText

LEXICON = load_lexicon()
TEXTS = {
    "plain_sentences": "全县各级各部门要抓好春耕生产，确保适时下种。",
    "one_endless_sentence": "县委书记方远、县长丁卫东，",
    "heads_without_names": "书记、主任、局长、",
    "frames": "在县长丁卫东陪同下，市长余波一行来我县调研，",
    "citizens": "村民张永福说村民李永军说",
    "blanks": "方 远 ",
    "brackets": "县领导方远(女",
    "quotation_marks": "“县长”说“",
    "appointments": "任命方远为县长，",
    "known_names": "县长丁卫东主持。丁卫东要求抓紧。丁县长说好。",
    "verbs": "县长丁卫东主持主持主持主持",
    "han_run": "县长县长丁卫东丁卫东",
}


def seconds(text: str) -> float:
    article = Article(0, ArticleKind.REPORT, MappedText(""), MappedText(text))
    start = time.process_time()
    find_mentions(article, Issue(file_name="青禾报.txt"), LEXICON)
    return time.process_time() - start


@pytest.mark.parametrize("piece", [*TEXTS.values()], ids=[*TEXTS])
def test_eight_times_the_text_costs_no_more_than_linear_time(piece: str) -> None:
    short, long = piece * (4000 // len(piece)), piece * (32000 // len(piece))
    seconds(piece)
    base = min(seconds(short + "。" * n) for n in range(3))
    # Quadratic cost would be 64 times; 24 leaves room for a busy machine.
    assert seconds(long) < max(24 * base, 0.3)
