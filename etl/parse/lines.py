"""The page as lines: each with its place, its heading mark and the blank lines above it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ebef"
PRINTED_LINE = re.compile(r"[^\r\n]+")
MARKS = re.compile(r"[ >*_`]*(#{0,6})[ *_`]*(?:[-+] (?=[\u4e00-\u9fff]))?(?=\S)")
IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)|<(?:img|br|/?p|/?div|table|/?center)[^>\n]*>", re.IGNORECASE)
# A report's opening in the midst of a line: the page came without line breaks.
INNER_OPENING = re.compile(r"(?<=[ 。！？”])(?:本报|本台|本网|本刊|[\u4e00-\u9fff]{2,4}报)讯(?=[ (（:：])")
# The level of a heading inside an article: it stands among the paragraphs, and no sentence runs over it.
CROSSHEAD = 9
SENTENCE_ENDS = "。！？!?…"
CLOSERS = "”’）)》」』】〉〕］\"'"
OPEN_START = "，、。；：！？,;:”’）)》」』】…"


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without outer blanks and heading marks; `start` counts in the page text.

    `level` is the number of heading marks (0: none), `gap` the number of blank lines above.
    """

    start: int
    text: str
    level: int = 0
    gap: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def part(self, begin: int, end: int | None = None) -> "Line":
        """A range of this line as a line of its own, without outer blanks."""
        piece = self.text[begin:end]
        lead = len(piece) - len(piece.lstrip())
        return Line(self.start + begin + lead, piece.strip(), self.level, self.gap)


def split_lines(page: str) -> tuple[Line, ...]:
    """All lines with text on them; a page in one line is cut before each report's opening and its headline."""
    return tuple(part for line in printed_lines(page) for part in cut_at_openings(line))


def printed_lines(page: str) -> Iterator[Line]:
    """The lines as they stand."""
    before, end_of_last = 0, 0
    for match in PRINTED_LINE.finditer(page):
        breaks = page[end_of_last : match.start()].replace("\r\n", "\n")
        before += len(breaks)
        end_of_last = match.end()
        text = match.group()
        begin = match.start()
        if "![" in text or "<" in text:
            text = IMAGE.sub(lambda found: " " * len(found.group()), text)
        marks = MARKS.match(text)
        if marks is None:
            continue
        level, begin = len(marks.group(1)), begin + marks.end()
        stripped = text[marks.end() :].rstrip(" *_`#") if level else text[marks.end() :].rstrip()
        if stripped:
            yield Line(begin, stripped, level, max(before - 1, 0))
            before = 0


def cut_at_openings(line: Line) -> Iterator[Line]:
    """“…取得成效。 我区召开推进会 本报讯(记者 张三)…” gives three lines."""
    begin = 0
    if len(line.text) > 60 and "讯" in line.text:
        for match in INNER_OPENING.finditer(line.text, 1):
            sentence = max(line.text.rfind(mark, begin, match.start() - 1) for mark in "。！？") + 1
            if begin < sentence:
                yield line.part(begin, sentence)
            if sentence_gap := line.text[max(sentence, begin) : match.start()].strip():
                if len(sentence_gap) <= 80:
                    yield line.part(max(sentence, begin), match.start())
                else:
                    continue
            begin = match.start()
    yield line.part(begin) if begin else line


def is_open(text: str) -> bool:
    """Does the text break off in mid-sentence? 落实落细 does, 落实落细。 and 落实落细。” do not."""
    bare = text.rstrip(CLOSERS)
    return bool(bare) and bare[-1] not in SENTENCE_ENDS


def breaks_off(text: str) -> bool:
    """Like `is_open`, but sure: a closing quote or bracket may end a sentence whose full stop was lost."""
    return bool(text) and text[-1] not in SENTENCE_ENDS + CLOSERS
