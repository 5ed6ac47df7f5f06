"""One page put together: furniture aside, articles in reading order, masthead, place, year and dates."""

from collections.abc import Sequence
from datetime import date

from etl.lexicon import Lexicon
from etl.model import Article, ArticleKind, Issue, MappedText, YearHint
from etl.parse.advertisements import as_draft, find_advertisements
from etl.parse.articles import cut_into_drafts
from etl.parse.body import join_paragraphs
from etl.parse.byline_rules import byline_rules
from etl.parse.clean import clean_page
from etl.parse.columns import rejoin
from etl.parse.crossheads import merge_crossheads
from etl.parse.dating import Dating, date_issue, event_of
from etl.parse.drafts import Draft
from etl.parse.furniture import Token, read_furniture
from etl.parse.headline_words import is_subtitle
from etl.parse.headlines import Headline, resolve_headline
from etl.parse.lines import split_lines
from etl.parse.masthead import Masthead, find_paper, read_masthead
from etl.parse.place import resolve_place

SHORTEST_OUTLET = 4
AGENCIES = ("新华", "中新", "人民", "央视", "中国新闻")
NOT_DATED = (ArticleKind.SLOGAN, ArticleKind.NOTICE, ArticleKind.OTHER)


def parse_issue(text: str, *, file_name: str, lexicon: Lexicon, year_hint: YearHint | None = None) -> Issue:
    """The issue in a file's decoded text.

    Decided here and nowhere else: what is an article, where it begins and ends, when and where the paper
    appeared. `year_hint` counts only where the text gives no year; without any year the articles' dates stay
    None. Never refuses a text: a bare report gives one article, an empty file none.
    """
    page = clean_page(text, lexicon)
    lines = split_lines(page.text)
    furniture = [read_furniture(line, lexicon) for line in lines]
    title = find_paper(lines, furniture, lexicon)
    tokens = [token for found in furniture if found for token in found]
    masthead = read_masthead(tokens, lines[title].text.strip("《》 ") if title is not None else None, page.text)
    sales = [block for block in find_advertisements(lines, furniture) if title not in block]
    aside = {title, *(index for block in sales for index in block)}
    text_lines = tuple(line for index, line in enumerate(lines) if furniture[index] is None and index not in aside)
    drafts = cut_into_drafts(text_lines, lexicon)
    bare = title is None and masthead.issue_number is None and sum(draft.opened for draft in drafts) <= 1
    drafts = rejoin(merge_crossheads(drafts, lexicon, bare=bare), lexicon)
    drafts = in_page_order([*drafts, *(as_draft(lines[block.start : block.stop]) for block in sales)])
    bodies = [join_paragraphs(page, draft.paragraphs, lexicon) for draft in drafts]
    dating = date_issue(page.text, masthead, file_name, bodies, year_hint, lexicon)
    articles = tuple(
        build_article(number, draft, body, page, dating, lexicon)
        for number, (draft, body) in enumerate(zip(drafts, bodies, strict=True), 1)
    )
    return build_issue(page, masthead, tokens, file_name, dating, articles, lexicon)


def in_page_order(drafts: list[Draft]) -> list[Draft]:
    """Drafts by where they begin on the page."""
    return sorted(drafts, key=lambda draft: min(line.start for line in (*draft.heads, *draft.paragraphs)))


def build_article(
    number: int, draft: Draft, body: MappedText, page: MappedText, dating: Dating, lexicon: Lexicon
) -> Article:
    """One article from its draft."""
    headline = resolve_headline(draft.heads, lexicon)
    if draft.kind in (ArticleKind.SLOGAN, ArticleKind.OTHER) and not draft.paragraphs:
        # Lines of a motto are one title (富强 民主 … / 爱国 敬业 …), but for a line that is marked as a subtitle.
        below = tuple(line for line in headline.subtitle if is_subtitle(line.text, lexicon))
        lines = (*headline.kicker, *headline.title, *(line for line in headline.subtitle if line not in below))
        headline = Headline((), lines, below)
    kicker, title, subtitle = headline.mapped(page)
    event = None if draft.kind in NOT_DATED else event_of(body.text, dating.reference, lexicon)
    return Article(
        position=number,
        kind=draft.kind,
        title=title,
        body=body,
        kicker=kicker,
        subtitle=subtitle,
        reporters=draft.all_reporters(),
        continued_on_page=draft.continued_on_page,
        event_date=event.day if event else None,
        event_date_evidence=event.text if event else None,
    )


def outlet_of(body: str, lexicon: Lexicon) -> str | None:
    """Who reports, by the opening: 沂源报讯, 广丰新闻网10月10日消息; news agencies report from everywhere."""
    opening = byline_rules(lexicon).opening.match(body)
    if opening is None or len(opening.group()) < SHORTEST_OUTLET or opening.group().startswith(AGENCIES):
        return None
    return opening.group()


def build_issue(
    page: MappedText,
    masthead: Masthead,
    tokens: Sequence[Token],
    file_name: str,
    dating: Dating,
    articles: tuple[Article, ...],
    lexicon: Lexicon,
) -> Issue:
    """The issue's own facts beside its articles."""
    spelled = next((token.text for token in tokens if token.kind == "pinyin"), None)
    outlets = [name for article in articles if (name := outlet_of(article.body.text, lexicon))]
    choice = resolve_place(page.text, masthead, spelled, outlets, lexicon)
    days = [article.event_date for article in articles if article.event_date and article.kind is not ArticleKind.NOTICE]
    latest = max(days, default=None)
    return Issue(
        file_name=file_name,
        paper=masthead.paper,
        place=choice.place,
        place_evidence=choice.evidence,
        place_candidates=choice.open_between,
        date=dating.day,
        date_basis=dating.day_basis,
        date_evidence=dating.day_evidence,
        date_earliest=dating.day or latest,
        date_latest=dating.day or (date(dating.year, 12, 31) if dating.year else None),
        year=dating.year,
        year_basis=dating.year_basis,
        year_evidence=dating.year_evidence,
        issue_number=masthead.issue_number,
        latest_event_date=latest,
        warnings=masthead.warnings,
        articles=articles,
    )
