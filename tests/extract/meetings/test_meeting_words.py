"""The tables of words around meetings: each row does what its use says."""

import pytest

from etl.extract.meetings import find_meetings
from etl.extract.meetings.cues import meeting_cues
from etl.extract.meetings.names import nouns_in
from etl.extract.meetings.nouns import kind_of, meeting_words
from etl.extract.meetings.people import acts_of
from etl.extract.meetings.verbs import convenes
from etl.lexicon import Row, load_lexicon
from etl.model import Article, ArticleKind, Issue, MappedText

LEXICON = load_lexicon()
EVENT = ("manner", "business", "holds", "opens")


def rows(table: str, **where: str) -> list[object]:
    chosen = [row for row in LEXICON.rows(table) if all(row[column] == value for column, value in where.items())]
    return [pytest.param(row, id="|".join(list(row.values())[:2])) for row in chosen]


def names_in(body: str) -> list[str]:
    article = Article(0, ArticleKind.REPORT, MappedText(""), MappedText(body))
    return [meeting.name for meeting in find_meetings(article, Issue(file_name="青禾报.txt"), (), LEXICON)]


@pytest.mark.parametrize("row", [param for use in EVENT for param in rows("meeting_cues", use=use)])
def test_a_cue_of_an_event_tells_a_meeting(row: Row) -> None:
    assert names_in(f"3月8日，{row['example']}。") in (["座谈会"], ["全县大会"])


@pytest.mark.parametrize(
    "row", [param for use in ("later", "same_day", "earlier") for param in rows("meeting_cues", use=use)]
)
def test_a_cue_of_a_further_event_tells_it_below_the_lead(row: Row) -> None:
    lead = "本报讯 3月8日，青禾县召开动员会。会议指出，农时不等人。会议强调，要抓住时机。会议要求，要抓紧抢种。\n"
    assert names_in(lead + row["example"] + "。") in (["动员会", "座谈会"], ["动员会", "碰头会"])


@pytest.mark.parametrize(
    "row", [p for use in ("refuse_before", "refuse_name", "refuse_after") for p in rows("meeting_cues", use=use)]
)
def test_a_refusing_cue_tells_none(row: Row) -> None:
    assert names_in(f"3月8日，{row['example']}，各项工作有序推进。") == []


@pytest.mark.parametrize("row", rows("meeting_cues", use="gathered"))
def test_a_headline_needs_a_gathered_body(row: Row) -> None:
    told = Article(0, ArticleKind.REPORT, MappedText("全县大会召开"), MappedText(f"本报讯 {row['example']}。"))
    untold = Article(0, ArticleKind.REPORT, MappedText("全县大会召开"), MappedText("本报讯 苹果熟了。"))
    found = [find_meetings(article, Issue(file_name="青禾报.txt"), (), LEXICON) for article in (told, untold)]
    assert [len(meetings) for meetings in found] == [1, 0]


@pytest.mark.parametrize("row", rows("meeting_cues", use="tells"))
def test_who_tells_others_to_convene_does_not_convene(row: Row) -> None:
    cues = meeting_cues(LEXICON)
    assert convenes("方远到北湖镇", ["方远"], cues)
    assert not convenes(row["example"].removesuffix("召开座谈会"), ["方远"], cues)


@pytest.mark.parametrize("row", rows("meeting_cues", use="speaks"))
def test_a_word_of_speaking_makes_a_speaker(row: Row) -> None:
    act = acts_of("方远", meeting_cues(LEXICON)).match(row["example"])
    assert act is not None and act["speaks"] == row["cue"]


@pytest.mark.parametrize(
    "row", [param for use in ("from_afar", "comes", "all_meetings") for param in rows("meeting_cues", use=use)]
)
def test_a_word_of_presence_or_absence_is_read(row: Row) -> None:
    cues = meeting_cues(LEXICON)
    patterns = {"from_afar": cues.from_afar, "comes": cues.comes, "all_meetings": cues.all_meetings}
    assert patterns[row["use"]].search(row["example"])


@pytest.mark.parametrize("row", rows("meeting_stems"))
def test_a_stem_belongs_to_the_kind_of_its_example(row: Row) -> None:
    assert row["stem"] in (kind_of(row["example"], LEXICON) or "")


@pytest.mark.parametrize("row", rows("meeting_nouns"))
def test_a_noun_is_found_in_its_example(row: Row) -> None:
    found = nouns_in(row["example"], 0, len(row["example"]), meeting_words(LEXICON))
    assert [noun[0] for noun in found] == [row["noun"]]


@pytest.mark.parametrize("row", rows("not_meetings"))
def test_what_is_no_meeting_is_none(row: Row) -> None:
    assert names_in(f"3月8日，青禾县{row['word']}在北湖镇举行，县里召开{row['word']}。") == []


@pytest.mark.parametrize("row", rows("convening_bodies"))
def test_a_body_gives_its_name_to_a_numbered_meeting(row: Row) -> None:
    body = "县" + row["ending"] if not row["ending"].startswith(("县", "市", "区", "旗", "州", "盟")) else row["ending"]
    assert names_in(f"3月8日，{body}召开第三次全体会议。") == [f"{body}第三次全体会议"]
