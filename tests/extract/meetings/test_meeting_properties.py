"""What holds of meetings in any text put together from the words of the genre."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.extract import extract_article
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Issue, MappedText

LEXICON = load_lexicon()
ISSUE = Issue(file_name="青禾报.txt", date=dt.date(2019, 3, 12), year=2019)
WORDS = (
    *(
        "3月8日",
        "下午",
        "昨日",
        "近日",
        "会前",
        "随后",
        "又讯",
        "，",
        "。",
        "、",
        "\n",
        " ",
        "“",
        "”",
        "（",
        "）",
        "暨",
        "和",
        "的",
        "上",
    ),
    *(
        "召开",
        "举行",
        "主持召开",
        "要召开",
        "闭幕",
        "出席",
        "主持",
        "指出",
        "强调",
        "参加",
        "传达学习",
        "会议",
        "大会",
        "会",
        "在",
    ),
    *(
        "县委",
        "县政府",
        "县人大常委会",
        "我县",
        "青禾县",
        "全县",
        "座谈会",
        "推进会",
        "第四次",
        "十届",
        "常务会议",
        "工作",
        "精神",
    ),
    *("县委书记方远", "县长丁卫东", "副县长罗敏", "方远", "区领导", "春耕", "擂台赛", "代表大会", "扩大", "2019年"),
)
texts = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(title=texts, body=texts)
def test_meetings_stand_in_print_and_hold_their_own_people(title: str, body: str) -> None:
    article = Article(0, ArticleKind.REPORT, MappedText(title), MappedText(body), event_date=dt.date(2019, 3, 8))
    meetings = extract_article(article, ISSUE, LEXICON).meetings
    for meeting in meetings:
        printed = article.field(meeting.field).text
        assert 0 <= meeting.span.start < meeting.span.end <= len(printed)
        assert meeting.name.endswith("".join(printed[meeting.span.start : meeting.span.end].split()))
        assert {*meeting.chairs, *meeting.speakers} <= set(meeting.attendees)
        assert len(set(meeting.attendees)) == len(meeting.attendees)
        assert meeting.time_of_day in (None, "上午", "下午", "晚")
    assert meetings == extract_article(article, ISSUE, LEXICON).meetings
