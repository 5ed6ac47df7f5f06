"""What an explanation says of a page: everything found with its rule, everything refused with its reason."""

import pytest

from etl.explain import ExplainedSentence, Explanation, explain
from etl.explain.notes import Note, Subject
from etl.extract import extract_issue
from etl.extract.discovery.quoted import Refusal
from etl.lexicon import load_lexicon

LEXICON = load_lexicon()
PAGE = """青禾县召开春耕生产动员会
本报讯（记者 方远）3月8日上午，青禾县召开春耕生产动员会。县委书记丁卫东出席并讲话，开展“红心暖巷”行动。某公司总经理白露应邀出席。
{sentence}
"""


def explained(text: str) -> Explanation:
    extraction = extract_issue(text, file_name="2021-03-09.txt", lexicon=LEXICON)
    return explain(extraction, LEXICON)


def sentences(explanation: Explanation) -> list[ExplainedSentence]:
    return [sentence for article in explanation.articles for sentence in article.sentences]


def notes(explanation: Explanation, subject: Subject, *, found: bool) -> list[Note]:
    return [n for s in sentences(explanation) for n in s.notes if n.subject is subject and n.is_found is found]


def test_every_finding_stands_with_its_sentence_and_its_rule() -> None:
    extraction = extract_issue(PAGE.format(sentence=""), file_name="a.txt", lexicon=LEXICON)
    explanation = explain(extraction, LEXICON)
    found = [note for sentence in sentences(explanation) for note in sentence.notes if note.is_found]
    (findings,) = extraction.findings
    officials = [mention for mention in findings.mentions if mention.is_official]
    assert len(found) == len(findings.meetings) + len(officials) + len(findings.slogan_uses)
    assert {n.why for n in found} >= {findings.meetings[0].rule, officials[0].rule, findings.slogan_uses[0].rule}
    assert all(s.span.start <= n.span.start < s.span.end for s in sentences(explanation) for n in s.notes)


@pytest.mark.parametrize(
    ("sentence", "words", "reason"),
    [
        ("会议强调，要认真贯彻中央农村工作会议精神，抓好落实。", "工作会议", "only referred to"),
        ("下午，丁卫东指出，县里将召开全县工业大会，各单位要做好准备工作。", "大会", "将 beside 召开"),
        ("下午，县委去年召开现场推进会，效果很好，值得大家认真学习。", "现场推进会", "another time or a habit: 去年"),
        ("随后，县里召开现场推进会3次，各乡镇的干部都参加了学习。", "现场推进会", "counted"),
        ("小麦长势很好。村里人说。种子到了。北湖镇的村干部召开座谈会，大家说得很热闹。", "座谈会", "below the lead"),
        ("会后，全县还举办了一场热闹的职工运动会，来的人很多。", "运动会", "no convened meeting: sport"),
    ],
)
def test_a_gathering_that_is_no_meeting_of_the_article_is_shown_with_the_reason(
    sentence: str, words: str, reason: str
) -> None:
    refused = notes(explained(PAGE.format(sentence=sentence)), Subject.MEETING, found=False)
    assert [note.why for note in refused if note.says == words and reason in note.why], refused


def test_a_notice_tells_that_it_reports_no_meeting() -> None:
    text = "公 告\n青禾县定于3月8日召开全县春耕动员大会，请有关单位准时参加。\n青禾县人民政府\n2021年3月1日\n"
    refused = notes(explained(text), Subject.MEETING, found=False)
    assert refused
    assert not notes(explained(text), Subject.MEETING, found=True)


@pytest.mark.parametrize(
    ("sentence", "name", "reason"),
    [
        ("", "白露", "no public or party post"),
        ("村民王大山说，今年的种子好。", "王大山", "no public or party post"),
    ],
)
def test_a_person_who_is_no_official_is_shown_with_the_reason(sentence: str, name: str, reason: str) -> None:
    refused = notes(explained(PAGE.format(sentence=sentence)), Subject.PERSON, found=False)
    assert [note for note in refused if name in note.says and reason in note.why], refused


@pytest.mark.parametrize(
    ("sentence", "words", "reason"),
    [
        ("大家都说这是“牛鼻子”。", "牛鼻子", Refusal.ORDINARY),
        (
            "丁卫东说：“我们今年一定要把粮食种好，你们放心吧。”",
            "我们今年一定要把粮食种好，你们放心吧。",
            Refusal.SPEECH,
        ),
        ("会上印发了“两个文件”。", "两个文件", Refusal.COUNTED),
        ("墙上刷着“13579”。", "13579", Refusal.CODE),
        ("她获得“最美农家女”称号。", "最美农家女", Refusal.TITLE),
    ],
)
def test_a_quoted_phrase_that_is_no_term_is_shown_with_the_reason(sentence: str, words: str, reason: Refusal) -> None:
    refused = notes(explained(PAGE.format(sentence=sentence)), Subject.TERM, found=False)
    assert [note.why for note in refused if note.says == words] == [reason.value], refused


def test_a_known_term_is_never_among_the_refused() -> None:
    text = PAGE.format(sentence="深化“六比六晒”。")
    assert "六比六晒" in [note.says for note in notes(explained(text), Subject.TERM, found=True)]
    assert "六比六晒" not in [note.says for note in notes(explained(text), Subject.TERM, found=False)]


def test_a_place_that_two_counties_fit_is_left_open_between_them() -> None:
    text = "鼓楼区召开春耕生产动员会\n本报讯（记者 方远）3月8日，鼓楼区召开春耕生产动员会。区委书记丁卫东讲话。\n"
    place = next(fact for fact in explained(text).facts if fact.label == "place")
    assert place.value == ""
    assert place.evidence.startswith("left open between ")
    assert place.evidence.count("鼓楼区") > 1


def test_a_place_that_nothing_names_is_said_to_be_so() -> None:
    place = next(fact for fact in explained("今天天气很好。\n").facts if fact.label == "place")
    assert (place.value, place.evidence) == ("", "nothing in the text names one clearly enough")


def test_the_sentences_hold_every_character_of_the_article() -> None:
    explanation = explained(PAGE.format(sentence="他说：“好。真好！”大家笑了……"))
    for article in explanation.articles:
        body = [s.text[s.span.start : s.span.end] for s in article.sentences if s.field.value == "body"]
        assert "".join(body) == article.article.body.text


def test_explaining_changes_no_finding() -> None:
    text = PAGE.format(sentence="会上印发了“两个文件”。")
    before = extract_issue(text, file_name="a.txt", lexicon=LEXICON)
    explain(before, LEXICON)
    assert extract_issue(text, file_name="a.txt", lexicon=LEXICON) == before
