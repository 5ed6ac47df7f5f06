"""The page cut into articles: headline lines, bylines, paragraphs and closing marks, in the order of the file."""

import re

from etl.lexicon import Lexicon
from etl.model import ArticleKind
from etl.parse.advertisements import LABEL
from etl.parse.bylines import CONTINUED, page_number
from etl.parse.drafts import Draft, gives_notice, leftover_kind
from etl.parse.edges import LineKind, Sorted
from etl.parse.kinds import sort_lines
from etl.parse.lines import Line

SIGNATURE = re.compile(r"(?:局|中心|委员会|委|政府|公司|办公室|医院|学校|处|站|所|社|院|厂|会|部|\d{4}|\d日)$")
WROTE_TOO = re.compile(r"文 ?[/／]? ?图|图 ?[/／]? ?文| 文[)）]?$")
BETWEEN_DASHES = re.compile(r"[—－-]{1,3}[^—]+[—－-]{1,3}")


class Page:
    """Drafts collected line by line; one method per kind of line."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.drafts: list[Draft] = []
        self.current: Draft | None = None
        self.heads: list[Line] = []
        self.byline: tuple[str, ...] = ()
        self.credit: tuple[str, ...] = ()
        self.commentary = False
        self.notice = False
        self.from_other_page = False

    def read(self, item: Sorted) -> None:
        """Take one line."""
        match item.kind:
            case LineKind.HEAD | LineKind.NOTICE:
                self.headline(item)
            case LineKind.BYLINE | LineKind.COMMENTATOR | LineKind.NAMES | LineKind.CREDIT:
                self.credits(item)
            case LineKind.CONTINUED_ON:
                self.continued(item.line)
            case LineKind.CONTINUED_FROM:
                self.current, self.from_other_page = None, True
            case LineKind.SLOGAN:
                self.slogan(item.line)
            case LineKind.CAPTION:
                self.caption(item)
            case _:
                self.text(item)

    def headline(self, item: Sorted) -> None:
        """A headline line waits for its text; under a notice it may be who gives it."""
        if item.kind is LineKind.HEAD and self.signs_notice(item.line):
            self.text(item)
            return
        if self.heads and self.heads[-1].text == LABEL and item.line.gap:
            self.drafts.append(Draft(heads=self.heads, kind=ArticleKind.NOTICE, closed=True))
            self.heads, self.notice = [], False
        self.notice = self.notice or item.kind is LineKind.NOTICE
        self.heads.append(item.line)

    def credits(self, item: Sorted) -> None:
        """Names without text."""
        match item.kind:
            case LineKind.BYLINE:
                self.read_byline(item)
            case LineKind.COMMENTATOR:
                self.commentary = True
                self.byline = (*self.byline, *item.names)
            case LineKind.NAMES:
                self.names(item)
            case _:
                self.photo_credit(item)

    def signs_notice(self, line: Line) -> bool:
        """Below a notice stands who gives it, and when: 湄潭县政务服务中心."""
        draft = self.current
        open_notice = draft is not None and draft.kind is ArticleKind.NOTICE and not draft.closed
        return open_notice and not self.heads and not line.level and SIGNATURE.search(line.text) is not None

    def start(self) -> Draft:
        """A new draft under the headline lines that wait."""
        self.split_off_motto()
        draft = Draft(
            heads=self.heads, opened=bool(self.byline) or self.commentary, from_other_page=self.from_other_page
        )
        draft.add_reporters(self.byline)
        self.from_other_page = False
        if self.commentary:
            draft.kind = ArticleKind.COMMENTARY
        if self.notice:
            draft.kind = ArticleKind.NOTICE
        self.heads, self.byline, self.commentary, self.notice = [], (), False, False
        self.drafts.append(draft)
        return draft

    def text(self, item: Sorted) -> None:
        """A paragraph: of a new article after headlines or an opening, else of the one that is open."""
        if item.kind is LineKind.OPENING and self.notice:  # a report has begun: the notice's title stands alone
            self.drafts.append(Draft(heads=self.heads, kind=ArticleKind.OTHER, closed=True))
            self.heads, self.notice = [], False
        new = bool(self.heads) or bool(self.byline) or self.commentary or item.kind is LineKind.OPENING
        if new or self.current is None or self.current.closed:
            self.current = self.start()
        line, names, page = item.line, item.names, item.page
        self.current.paragraphs.append(line)
        if item.kind is LineKind.OPENING:
            self.current.opened = True
            self.current.add_reporters(item.opening_names)
        self.current.ending_names.extend(names)
        if page is not None or item.ends:
            self.current.continued_on_page = page if page is not None else self.current.continued_on_page
            self.current.closed = True

    def read_byline(self, item: Sorted) -> None:
        """“□ 本报记者 时海燕” under a headline opens an article; “(本报记者 陈振)” under a text closes it."""
        draft = self.current
        if draft is not None and draft.paragraphs and not self.heads and draft.kind is not ArticleKind.NOTICE:
            draft.ending_names.extend(item.names)
            draft.closed = True
        else:
            self.byline = (*self.byline, *item.names)

    def names(self, item: Sorted) -> None:
        """The reporters' line at the end of an article."""
        if self.current is not None:
            self.current.ending_names.extend(item.names)
            self.current.closed = True

    def photo_credit(self, item: Sorted) -> None:
        """“（吴铁鸣 唐娟 摄）” below a short titled text makes it a caption; otherwise a caption follows."""
        draft = self.current
        if draft is not None and WROTE_TOO.search(item.line.text):
            draft.ending_names.extend(item.names)
            draft.closed = True
        elif draft is not None and draft.heads and len(draft.paragraphs) == 1 and not draft.reporters:
            draft.kind, draft.closed = ArticleKind.CAPTION, True
            draft.add_reporters(item.names)
        else:
            self.credit = item.names

    def caption(self, item: Sorted) -> None:
        """A picture's text; the article around it stays open."""
        draft = Draft(
            heads=self.heads if item.takes_heads else [], paragraphs=[item.line], kind=ArticleKind.CAPTION, closed=True
        )
        if item.takes_heads:
            self.heads = []
        draft.add_reporters((*self.credit, *item.names))
        self.credit = ()
        self.drafts.append(draft)

    def continued(self, line: Line) -> None:
        """(下转3版) on a line of its own."""
        mark = CONTINUED.search(line.text)
        if self.current is not None and mark is not None:
            self.current.continued_on_page = page_number(mark.group(1))
            self.current.closed = True

    def slogan(self, line: Line) -> None:
        """A line of a motto; lines without a blank line between belong together."""
        last = self.drafts[-1] if self.drafts else None
        if last is not None and last.kind is ArticleKind.SLOGAN and line.gap == 0 and last.heads:
            last.heads.append(line)
        else:
            self.drafts.append(Draft(heads=[line], kind=ArticleKind.SLOGAN, closed=True))

    def split_off_motto(self) -> None:
        """“奋进新征程 建功新时代 / ——践行“八八战略”——” above a headline is a motto of its own."""
        for index, line in enumerate(self.heads[:-1]):
            if BETWEEN_DASHES.fullmatch(line.text):
                self.drafts.append(Draft(heads=self.heads[: index + 1], kind=ArticleKind.SLOGAN, closed=True))
                self.heads = self.heads[index + 1 :]
                return

    def finish(self) -> list[Draft]:
        """Headline lines that no text follows become articles of their own: mottoes if they are made like mottoes."""
        self.split_off_motto()
        group: list[Line] = []
        for line in (*self.heads, None):
            if group and (line is None or line.gap):
                self.drafts.append(Draft(heads=group, kind=leftover_kind(group), closed=True))
                group = []
            if line is not None:
                group.append(line)
        self.heads = []
        return self.drafts


def cut_into_drafts(lines: tuple[Line, ...], lexicon: Lexicon) -> list[Draft]:
    """All drafts of a page from its lines without furniture."""
    page = Page(lexicon)
    for item in sort_lines(lines, lexicon):
        page.read(item)
    drafts = page.finish()
    for draft in drafts:
        if draft.kind is ArticleKind.REPORT and draft.heads and not draft.opened and gives_notice(draft, lexicon):
            draft.kind = ArticleKind.NOTICE
    return drafts
