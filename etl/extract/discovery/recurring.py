"""Terms that an article gives away by saying them again: names of tasks, goals to be built, pairs of demands."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from etl.extract.discovery.name_endings import Ending

_HAN = "[\u4e00-\u9fff]"
_RUN = re.compile(f"{_HAN}*$")
_PAIR = re.compile(f"(?<![\u4e00-\u9fff、])({_HAN}{{3,6}}(?:、{_HAN}{{3,6}}){{1,4}})(?![\u4e00-\u9fff、])")
_GOAL = re.compile(
    f"(?:加快|奋力|全力|着力|合力)(?:打造|建设|建成)({_HAN}{{6,16}}?)(?=提供|汇聚|凝聚|贡献|注入|作出|而|的|[，,。；、])"
)
_TASK_TIMES = 3
_TASK = range(6, 13)
_TWICE = 2


def recurring_series(text: str) -> Iterator[str]:
    """走在前、作表率: members of one length between stops, said at least twice."""
    times = Counter(match[1] for match in _PAIR.finditer(text))
    for series, count in times.items():
        if count >= _TWICE and len({len(member) for member in series.split("、")}) == 1:
            yield series


def recurring_goals(text: str) -> Iterator[str]:
    """What is to be built, said at least twice in the same words: 加快打造世界五金之都品质活力永康."""
    times = Counter(match[1] for match in _GOAL.finditer(text))
    yield from (goal for goal, count in times.items() if count >= _TWICE)


def recurring_tasks(text: str, endings: Iterable[Ending]) -> Iterator[str]:
    """Names of six to twelve characters that end as tasks do and come three times: 高耗低效企业整治.

    Of the names that share an ending, the longest that still comes three times is taken.
    """
    times: Counter[str] = Counter()
    for ending in endings:
        if ending.use == "task":
            run = _RUN.search(text[max(ending.end - _TASK.stop + 1, 0) : ending.end])
            words = run[0] if run else ""
            times.update(words[-size:] for size in _TASK if size <= len(words))
    often = {name for name, count in times.items() if count >= _TASK_TIMES}
    shorter = {name[-size:] for name in often for size in _TASK if size < len(name)}
    yield from sorted(often - shorter)
