"""An article in the making: what is collected while a page is read."""

from dataclasses import dataclass, field

from etl.lexicon import Lexicon
from etl.model import ArticleKind
from etl.parse.lines import Line

# Kinds of article whose sentences may be cut and go on elsewhere.
JOINABLE = (ArticleKind.REPORT, ArticleKind.COMMENTARY)
LONGEST_MOTTO_PART = 9
LONGEST_NOTICE_TITLE = 28


@dataclass(slots=True, eq=False)
class Draft:
    """An article in the making; two are the same only if they are one object.

    `opened`: it begins as reports begin (本报讯, a byline). `closed`: its end was printed, so what follows without
    a headline is not its own. `ending_names` are the reporters named behind it.
    """

    heads: list[Line] = field(default_factory=list)
    paragraphs: list[Line] = field(default_factory=list)
    reporters: list[str] = field(default_factory=list)
    kind: ArticleKind = ArticleKind.REPORT
    continued_on_page: int | None = None
    closed: bool = False
    opened: bool = False
    from_other_page: bool = False
    ending_names: list[str] = field(default_factory=list)

    def add_reporters(self, names: tuple[str, ...]) -> None:
        self.reporters.extend(name for name in names if name not in self.reporters)

    def all_reporters(self) -> tuple[str, ...]:
        """The names of the byline and those behind the article, each once."""
        return tuple(dict.fromkeys((*self.reporters, *self.ending_names)))


def leftover_kind(lines: list[Line]) -> ArticleKind:
    """转作风 讲担当 抓落实 is a motto, 本刊地址 名山区蒙阳街道 is not."""
    parts = [part for line in lines for part in line.text.split(" ")]
    even = len(parts) > 1 and max(map(len, parts)) <= LONGEST_MOTTO_PART and not any(map(str.isdigit, "".join(parts)))
    return ArticleKind.SLOGAN if even else ArticleKind.OTHER


def gives_notice(draft: Draft, lexicon: Lexicon) -> bool:
    """某县医院招聘公告 does; 我县发布通告 above a report with a byline does not come here."""
    title = draft.heads[-1].text.replace(" ", "")
    return len(title) <= LONGEST_NOTICE_TITLE and title.endswith(lexicon.words("notice_titles", kind="notice"))
