"""Articles → who chaired, spoke at and attended which meeting. Every name and place here is invented."""

import datetime as dt

import pytest

from etl.extract import extract_article
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Issue, MappedText, Place

LEXICON = load_lexicon()
ISSUE = Issue(
    file_name="青禾报.txt",
    place=Place("999901", "青禾县", "云山市", "某省", "县"),
    date=dt.date(2019, 3, 12),
    year=2019,
)
People = tuple[str, str, str, str]


def people_in(title: str, body: str) -> list[People]:
    """Name of the meeting, chairs, speakers and attendees, each list as one string."""
    article = Article(0, ArticleKind.REPORT, MappedText(title), MappedText(body), event_date=dt.date(2019, 3, 8))
    meetings = extract_article(article, ISSUE, LEXICON).meetings
    return [(m.name, " ".join(m.chairs), " ".join(m.speakers), " ".join(m.attendees)) for m in meetings]


CASES = {
    "everybody_present_in_printed_order": (
        "全县春耕动员会召开",
        "本报讯 3月8日，全县春耕动员会召开。县委书记方远出席并讲话，县委副书记、县长丁卫东主持会议。"
        "县委副书记罗敏，副县长崔岚、刘可参加会议。",
        [("全县春耕动员会", "丁卫东", "方远", "方远 丁卫东 罗敏 崔岚 刘可")],
    ),
    "who_speaks_for_the_units_attends": (
        "全县春耕动员会召开",
        "本报讯 3月8日，全县春耕动员会召开。县委书记方远讲话。会上，县农业农村局局长杜梅作了发言，"
        "北湖镇党委书记徐力作表态发言。",
        [("全县春耕动员会", "", "方远", "方远 杜梅 徐力")],
    ),
    "who_sent_an_instruction_was_not_there": (
        "全县防汛工作会议召开",
        "本报讯 3月8日，全县防汛工作会议召开。县委书记方远作出批示。县长丁卫东出席会议并讲话。",
        [("全县防汛工作会议", "", "丁卫东", "丁卫东")],
    ),
    "who_is_appointed_is_not_thereby_present": (
        "县十七届人大常委会举行第九次会议",
        "本报讯 3月8日，县十七届人大常委会举行第九次会议。县人大常委会主任葛青主持会议。"
        "会议决定任命崔岚为青禾县人民政府副县长。",
        [("县十七届人大常委会第九次会议", "葛青", "", "葛青")],
    ),
    "each_meeting_of_a_day_has_its_own_people": (
        "我县部署当前工作",
        "本报讯 3月8日，我县先后召开县委农村工作会议和抗旱保苗座谈会。\n"
        "上午召开的县委农村工作会议由县长丁卫东主持。县委书记方远指出，农时不等人。\n"
        "下午，抗旱保苗座谈会召开，副县长罗敏主持。罗敏说，要算好水账。",
        [
            ("县委农村工作会议", "丁卫东", "方远", "丁卫东 方远"),
            ("抗旱保苗座谈会", "罗敏", "罗敏", "罗敏"),
        ],
    ),
    "who_speaks_at_both_is_heard_at_both": (
        "我县部署当前工作",
        "本报讯 3月8日，我县先后召开县委农村工作会议和抗旱保苗座谈会。\n"
        "上午召开的县委农村工作会议由县长丁卫东主持。县委书记方远指出，农时不等人。\n"
        "下午，抗旱保苗座谈会召开，副县长罗敏主持。方远指出，要算好水账。",
        [
            ("县委农村工作会议", "丁卫东", "方远", "丁卫东 方远"),
            ("抗旱保苗座谈会", "罗敏", "方远", "罗敏 方远"),
        ],
    ),
    "one_sitting_of_two_meetings_shares_its_people": (
        "丁卫东主持召开县政府党组会议和县政府常务会议",
        "本报讯 3月8日，县长丁卫东主持召开县政府党组会议和县政府第七次常务会议。副县长罗敏参加。",
        [
            ("县政府党组会议", "丁卫东", "", "丁卫东 罗敏"),
            ("县政府第七次常务会议", "丁卫东", "", "丁卫东 罗敏"),
        ],
    ),
    "what_follows_a_gathering_in_passing_belongs_to_the_main_meeting": (
        "全县河长制工作现场会举行",
        "本报讯 3月8日，全县河长制工作现场会在北湖镇举行。县委书记方远讲话，副县长罗敏参加。\n"
        "在随后召开的座谈会上，北湖镇党委书记徐力汇报了做法。\n方远指出，治水要有恒心。",
        [
            ("全县河长制工作现场会", "", "方远", "方远 罗敏"),
            ("座谈会", "", "", "徐力"),
        ],
    ),
    "what_went_before_a_meeting_is_over_with_its_paragraph": (
        "全县秋收动员会召开",
        "本报讯 3月8日，全县秋收动员会召开。县长丁卫东主持会议。\n"
        "会前，县委副书记罗敏主持召开碰头会。\n县委书记方远强调，颗粒归仓才算数。",
        [
            ("全县秋收动员会", "丁卫东", "方远", "丁卫东 方远"),
            ("碰头会", "罗敏", "", "罗敏"),
        ],
    ),
    "further_news_has_its_own_people": (
        "县政府党组会议召开",
        "本报讯 3月7日，县长丁卫东主持召开县政府党组会议。副县长罗敏参加。\n会议传达学习了有关精神。\n"
        "又讯 3月8日，县长丁卫东主持召开2019年第7次县政府常务会议。副县长崔岚参加。",
        [
            ("县政府党组会议", "丁卫东", "", "丁卫东 罗敏"),
            ("2019年第7次县政府常务会议", "丁卫东", "", "丁卫东 崔岚"),
        ],
    ),
    "announced_together_below_the_first_sentence": (
        "我县部署当前工作",
        "本报讯 春雷响，万物长。3月8日，县长丁卫东主持召开县政府党组会议和县政府第七次常务会议。副县长罗敏参加。",
        [
            ("县政府党组会议", "丁卫东", "", "丁卫东 罗敏"),
            ("县政府第七次常务会议", "丁卫东", "", "丁卫东 罗敏"),
        ],
    ),
    "a_list_may_hold_for_all_meetings": (
        "丁卫东主持召开县政府党组会议和县政府常务会议",
        "本报讯 3月8日上午，县长丁卫东主持召开县政府党组会议。\n会议传达学习了有关精神。\n"
        "下午，县长丁卫东主持召开2019年第7次县政府常务会议。\n副县长罗敏、崔岚分别参加会议。",
        [
            ("县政府党组会议", "丁卫东", "", "丁卫东 罗敏 崔岚"),
            ("2019年第7次县政府常务会议", "丁卫东", "", "丁卫东 罗敏 崔岚"),
        ],
    ),
    "who_was_met_on_the_tour_is_not_at_the_gathering": (
        "市人大调研组来青禾县调研",
        "本报讯 3月8日，市人大常委会副主任葛青来到我县调研代表工作，县委书记方远陪同。\n"
        "葛青走进北湖镇代表之家，仔细询问情况。\n"
        "在随后召开的座谈会上，葛青指出，代表要接地气。县人大常委会主任陈以汇报了工作。",
        [("座谈会", "", "葛青", "葛青 陈以")],
    ),
    "who_spoke_on_the_tour_is_heard_again_at_the_gathering": (
        "县住建局局长罗敏调研老旧小区改造",
        "3月8日，县住建局局长罗敏前往北湖镇，调研老旧小区改造。\n在北湖镇，罗敏局长强调，要听民意。"
        "县交通局局长崔岚介绍了道路情况。\n"
        "在南湖镇，罗敏局长察看工地。随后，在镇政府召开座谈会议，听取汇报。罗敏局长要求，要摸清底数。",
        [("座谈会议", "", "罗敏", "罗敏")],
    ),
    "a_citizen_who_speaks_is_no_speaker": (
        "全县教师节庆祝大会召开",
        "本报讯 3月8日，全县教师节庆祝大会召开。县长丁卫东讲话。县一中教师白露代表教师发言。白露说，站好三尺讲台。",
        [("全县教师节庆祝大会", "", "丁卫东", "丁卫东")],
    ),
}


@pytest.mark.parametrize(("title", "body", "expected"), CASES.values(), ids=CASES)
def test_people_of_meetings(title: str, body: str, expected: list[People]) -> None:
    assert people_in(title, body) == expected


@pytest.mark.parametrize("name", ["方刚", "方曾", "方永拟", "方应", "方可", "方建议", "方胜利", "方自", "方先后"])
def test_a_name_that_ends_like_an_adverb_hides_no_meeting(name: str) -> None:
    body = f"3月8日，县委副书记、县长{name}主持召开全县防汛推进会，副县长罗敏参加。"
    assert people_in("", body) == [("全县防汛推进会", name, "", f"{name} 罗敏")]


def test_who_convenes_a_second_meeting_is_not_at_the_first() -> None:
    body = (
        "3月8日，县政协召开第九次主席会议，县政协主席葛青主持会议。\n"
        "3月8日，县长方刚主持召开春耕推进会议，听取有关情况。方刚指出，农时不等人。"
    )
    assert people_in("", body) == [
        ("县政协第九次主席会议", "葛青", "", "葛青"),
        ("春耕推进会议", "方刚", "方刚", "方刚"),
    ]


def test_a_contest_is_a_meeting_only_where_officials_are_present() -> None:
    body = "3月8日，北湖镇钓鱼擂台赛在水库举行，村民白露夺冠。"
    assert people_in("北湖镇钓鱼擂台赛举行", body) == []
