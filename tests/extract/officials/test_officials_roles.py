"""Articles → who does what. Every name and place is invented."""

import pytest

from etl.extract.officials import find_mentions
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Field, Issue, MappedText

LEXICON = load_lexicon()
ISSUE = Issue(file_name="青禾报.txt")


def roles(body: str, title: str = "", kind: ArticleKind = ArticleKind.REPORT) -> dict[str, str]:
    """Name → roles in the order found, of everybody with a public post."""
    article = Article(0, kind, MappedText(title), MappedText(body))
    found: dict[str, list[str]] = {}
    for mention in find_mentions(article, ISSUE, LEXICON):
        if mention.is_official:
            found.setdefault(mention.name, []).append(mention.role)
    return {name: " ".join(sorted(given)) for name, given in found.items()}


MEETINGS = {
    "who_speaks_while_taking_part": (
        "县委书记方远在参加石泉代表团审议时强调，要抓好落实。县长丁卫东主持会议时指出，要抓紧。",
        {"方远": "speak", "丁卫东": "chair speak"},
    ),
    "to_meet_guests_is_no_tour": (
        "市委书记丁卫东会见了以石泉市委书记方远为团长的代表团一行，双方交换了意见。丁卫东希望方远书记一行多走走。",
        {"丁卫东": "speak", "方远": "attend"},
    ),
    "two_reports_that_were_heard": (
        "会议听取了方国有主席所作的工作报告和杜梅副主席所作的提案工作报告。",
        {"方国有": "report", "杜梅": "report"},
    ),
    "what_an_inspection_found_is_reported": (
        "镇长方远主持会议，副镇长丁卫东对环境检查情况进行了通报。",
        {"方远": "chair", "丁卫东": "report"},
    ),
    "a_report_on_how_something_is_carried_out": (
        "座谈会上，县委办公室主任陈以对我县落实市委全会精神和工作报告情况进行了简要汇报。",
        {"陈以": "report"},
    ),
    "chair_speak_attend": (
        "县委书记方远主持会议并讲话，县长丁卫东出席，县人大常委会主任陈以列席。",
        {"方远": "chair speak", "丁卫东": "attend", "陈以": "attend"},
    ),
    "the_verb_at_the_end_takes_all": (
        "县委书记方远，县长丁卫东，县政协主席陈以(女，藏族)出席会议。",
        {"方远": "attend", "丁卫东": "attend", "陈以": "attend"},
    ),
    "collectives_between_do_not_part_list_and_verb": (
        "县委书记方远，县长丁卫东等县级领导，各镇（街道）、县直有关部门主要负责人参加会议。",
        {"方远": "attend", "丁卫东": "attend"},
    ),
    "each_list_has_its_verb": (
        "县长丁卫东主持，方远、陈以等县领导出席，县财政局局长钱进列席。",
        {"丁卫东": "chair", "方远": "attend", "陈以": "attend", "钱进": "attend"},
    ),
    "由": ("会议由县委副书记杜梅主持，县委书记方远作动员讲话。", {"杜梅": "chair", "方远": "speak"}),
    "attend_says_nothing_more_of_a_speaker": (
        "县委书记方远出席会议。方远强调，要抓紧落实。",
        {"方远": "speak"},
    ),
    "who_attends_one_meeting_may_chair_the_next": (
        "上午，全县春耕会议召开，县委书记方远主持，副县长杜梅参加会议。\n下午，水利座谈会召开，副县长杜梅主持。",
        {"方远": "chair", "杜梅": "attend chair"},
    ),
    "quoted_words_then_speaker": ("“一刻也不能松懈。”县长丁卫东说。", {"丁卫东": "speak"}),
    "quoted_words_end_their_sentence": (
        "县委书记方远说：“大家辛苦了！”县长丁卫东主持会议。",
        {"方远": "speak", "丁卫东": "chair"},
    ),
    "pronoun": ("县委书记方远深入青山镇调研。他强调，要抓实产业。", {"方远": "inspect speak"}),
    "verbs_of_speech": (
        "县委书记方远指出，要落实。县长丁卫东要求，抓紧办。副县长杜梅就做好工作提出要求。"
        "县委常委陈以安排部署近期工作。",
        {"方远": "speak", "丁卫东": "speak", "杜梅": "speak", "陈以": "speak"},
    ),
    "in_what_manner_it_is_said": (
        "镇长方远蹲下身子捏了捏土，笑着说：“墒情好。”县长丁卫东讲到，项目要快。",
        {"方远": "speak", "丁卫东": "speak"},
    ),
    "addresses": (
        "州长方远致欢迎辞，县委书记丁卫东作总结讲话，副县长杜梅讲授专题党课。",
        {"方远": "speak", "丁卫东": "speak", "杜梅": "speak"},
    ),
    "reports": (
        "县水利局局长方远汇报情况，青山镇镇长丁卫东作表态发言，县委常委杜梅通报典型案例，县财政局局长钱进作说明，"
        "县委书记陈以逐一点评。",
        {"方远": "report", "丁卫东": "report", "杜梅": "report", "钱进": "report", "陈以": "report"},
    ),
    "who_takes_the_floor_and_is_quoted_speaks": (
        "原县委书记方远、原县长丁卫东先后发言。方远说，路子走对了。",
        {"方远": "speak", "丁卫东": "report"},
    ),
    "what_an_address_tells_is_no_report": (
        "副县长杜梅致辞，介绍了我县的基本情况。",
        {"杜梅": "speak"},
    ),
    "who_is_heard_reports": ("会议听取了副县长杜梅关于教育工作的汇报。", {"杜梅": "report"}),
    "who_listens_does_not": (
        "县委书记方远听取汇报并讲话，县长丁卫东听取工作汇报后指出，要抓紧。",
        {"方远": "speak", "丁卫东": "speak"},
    ),
    "reading_out_is_attending": (
        "县委副书记陈以宣读决定，副县长杜梅传达会议精神，县长丁卫东宣布开工。",
        {"陈以": "attend", "杜梅": "attend", "丁卫东": "attend"},
    ),
    "units_with_verbs_of_their_own": (
        "县委书记方远主持会议，各单位作表态发言，县水利局汇报工作。",
        {"方远": "chair"},
    ),
    "work_report_of_a_congress": (
        "大会由方远主持。县长丁卫东代表县人民政府作政府工作报告，受县政协常委会委托，副主席杜梅作提案工作报告。",
        {"方远": "chair", "丁卫东": "report", "杜梅": "report"},
    ),
    "delegation": ("县委副书记陈以参加所在代表团审议。", {"陈以": "attend"}),
    "colon_after_a_post_and_name": ("青山镇镇长卢进：把荒山变金山", {"卢进": "speak"}),
    "lists_introduced": ("出席会议的还有县委常委陈以，副县长杜梅。", {"陈以": "attend", "杜梅": "attend"}),
    "self_criticism_is_no_inspection": (
        "县委书记方远代表班子作对照检查，县委常委陈以带头作自我批评。",
        {"方远": "report", "陈以": "report"},
    ),
    "people_met": (
        "县委书记方远会见了来访的云山市市长余波一行。县长丁卫东与省农业厅副厅长白桦座谈。",
        {"方远": "attend", "余波": "attend", "丁卫东": "attend", "白桦": "attend"},
    ),
    "witnesses": ("在县长丁卫东、副县长杜梅的共同见证下，双方签约。", {"丁卫东": "attend", "杜梅": "attend"}),
    "a_visit_to_a_ceremony_is_attendance": (
        "县委书记方远、县长丁卫东来到烈士陵园，敬献花篮。",
        {"方远": "attend", "丁卫东": "attend"},
    ),
    "a_written_article_is_no_presence": ("县委书记方远发表署名文章。", {"方远": "mention"}),
    "words_after_a_colon": ("县农业局局长钱进算了一笔账：“一亩多收三百元。”", {"钱进": "speak"}),
    "any_other_verb_of_a_leader": ("副县长陆琴为孩子们送上书本。", {"陆琴": "attend"}),
}

TOURS = {
    "to_listen_to_reports_is_not_to_report": (
        "副县长方远带领相关部门开展检查。方远一行先后深入教堂、敬老院等地，通过看现场、听汇报、找问题等方式检查各场所。",
        {"方远": "inspect"},
    ),
    "all_subjects_of_one_inspection": (
        "县住建局局长方远，副局长丁卫东及有关科室前往青山镇，专题调研旧房改造工作。",
        {"方远": "inspect", "丁卫东": "inspect"},
    ),
    "to_come_to_a_place_and_speak_there": (
        "县长方远深入县电机厂等项目施工现场，了解工程进度，要求企业加快建设。",
        {"方远": "inspect speak"},
    ),
    "how_work_goes_on_is_what_is_inspected": (
        "盟委副书记、盟长方远深入我旗就共建项目推进情况进行调研，副盟长丁卫东，旗长陈以参加调研。",
        {"方远": "inspect", "丁卫东": "accompany", "陈以": "accompany"},
    ),
    "locals_beside_a_visitor": (
        "市委常委、副市长方远带领相关部门负责人来我县调研。县长丁卫东，宣传部长陈以及相关单位负责人调研。",
        {"方远": "inspect", "丁卫东": "accompany", "陈以": "accompany"},
    ),
    "who_leads_is_one_of_those_who_take_part": (
        "县领导方远、丁卫东、陈以等参加观摩活动。方远、丁卫东一行先后来到青山小区等地。",
        {"方远": "inspect", "丁卫东": "inspect", "陈以": "inspect"},
    ),
    "to_hear_and_to_talk_is_not_to_report": (
        "县人大常委会副主任方远先后到青山镇，通过座谈交流、听取工作介绍、实地察看等方式，对重点工作进行调研指导。",
        {"方远": "inspect"},
    ),
    "to_exchange_views_is_not_to_report": (
        "县委书记方远走访慰问劳模。在张家，方远与他就文化工作进行深入交流。",
        {"方远": "inspect"},
    ),
    "inspection_and_company": (
        "县长丁卫东到青山镇调研，副县长杜梅陪同。",
        {"丁卫东": "inspect", "杜梅": "accompany"},
    ),
    "leaders_who_take_part": (
        "市委书记余波一行来我县考察。县领导方远、丁卫东参加。",
        {"余波": "inspect", "方远": "accompany", "丁卫东": "accompany"},
    ),
    "leaders_who_take_part_in_it": (
        "县委书记方远走访慰问困难党员。县委常委陈以、副县长杜梅分别参加走访慰问。",
        {"方远": "inspect", "陈以": "accompany", "杜梅": "accompany"},
    ),
    "taking_part_without_a_leader_is_inspecting": (
        "市人大常委会组织代表视察河道。市人大常委会主任卞洪，副主任赵平参加视察。",
        {"卞洪": "inspect", "赵平": "inspect"},
    ),
    "visitor_quoted_and_host_reports": (
        "市委副书记范明率队来我县督导，县委书记方远陪同。座谈会上，方远汇报了工作情况。范明指出，要抓实。",
        {"范明": "inspect speak", "方远": "accompany report"},
    ),
    "accompanied_by_phrase": (
        "近日，市人大常委会副主任汪洋在县人大常委会主任陈以的陪同下，深入青山乡调研。",
        {"陈以": "accompany", "汪洋": "inspect"},
    ),
    "accompanied_by_several": (
        "在县委书记方远以及县水利局负责人陪同下，省水利厅厅长白桦一行实地察看大坝。",
        {"方远": "accompany", "白桦": "inspect"},
    ),
    "who_is_guided_is_the_inspector": (
        "县委书记方远陪同市委书记余波到青山镇调研。",
        {"方远": "accompany", "余波": "inspect"},
    ),
    "led_by_and_headed_by": (
        "由市政协副主席薛梅带队的视察组来到我县，以市农业局局长侯亮为组长的调研组到我县调研。",
        {"薛梅": "inspect", "侯亮": "inspect"},
    ),
    "visited_citizens_do_not_end_the_predicate": (
        "县委副书记谢丽来到村里，看望慰问老党员江秋生，并要求镇里照顾好老人。",
        {"谢丽": "inspect speak"},
    ),
    "the_one_spoken_of_is_no_subject": (
        "县委书记方远深入青山镇走访慰问。老人握着方远的手说，党没有忘记我们。",
        {"方远": "inspect"},
    ),
    "commands_within_speech_are_not_presence": (
        "县长丁卫东到园区调研。他要求，县水利局局长白松要牵头落实。",
        {"丁卫东": "inspect speak", "白松": "mention"},
    ),
}

FROM_AFAR = {
    "instructions": (
        "县委书记方远作出批示，要求全力救援。县长丁卫东电话要求，迅速处置。",
        {"方远": "speak", "丁卫东": "speak"},
    ),
    "letters_of_congratulation": ("市委书记余波发来贺信。县长丁卫东致辞。", {"余波": "mention", "丁卫东": "speak"}),
    "spirit_relayed": (
        "会议传达学习省委书记白桦在全省大会上的讲话精神。县委书记方远主持会议。",
        {"白桦": "mention", "方远": "chair"},
    ),
    "national_leaders": (
        "会议传达学习习近平总书记重要讲话精神。县委书记方远主持。",
        {"习近平": "mention", "方远": "chair"},
    ),
    "on_behalf_of": (
        "受县委书记方远委托，县委副书记陈以主持会议并讲话。",
        {"方远": "mention", "陈以": "chair speak"},
    ),
    "village_secretaries": (
        "青山村党支部书记唐亮介绍，村集体收入翻番。驻村第一书记吴国说，产业兴了。",
        {"唐亮": "mention", "吴国": "mention"},
    ),
    "within_reported_words": (
        "县委书记方远强调，要按照市长余波的要求，抓紧推进。",
        {"方远": "speak", "余波": "mention"},
    ),
}

OFFICES = {
    "appointed_and_removed": (
        "会议任命罗敏为县财政局局长，免去周涛同志的县财政局局长职务，接受吴正辞去县人民法院院长职务的请求。",
        {"罗敏": "appointed", "周涛": "removed", "吴正": "removed"},
    ),
    "appointed_while_attending": (
        "副县长方正列席会议。会议任命方正为县人民政府常务副县长。",
        {"方正": "appointed attend"},
    ),
    "elected": (
        "大会选举方远为县政协主席，选举陈以、杜梅为副主席。罗敏当选秘书长。",
        {"方远": "appointed", "陈以": "appointed", "杜梅": "appointed", "罗敏": "appointed"},
    ),
}


@pytest.mark.parametrize(("body", "expected"), [*MEETINGS.values()], ids=[*MEETINGS])
def test_at_a_gathering(body: str, expected: dict[str, str]) -> None:
    assert roles(body, "全县工作推进会召开") == expected


@pytest.mark.parametrize(("body", "expected"), [*TOURS.values()], ids=[*TOURS])
def test_on_an_inspection(body: str, expected: dict[str, str]) -> None:
    assert roles(body) == expected


@pytest.mark.parametrize(("body", "expected"), [*FROM_AFAR.values()], ids=[*FROM_AFAR])
def test_named_and_not_there(body: str, expected: dict[str, str]) -> None:
    assert roles(body) == expected


@pytest.mark.parametrize(("body", "expected"), [*OFFICES.values()], ids=[*OFFICES])
def test_offices_given_and_taken(body: str, expected: dict[str, str]) -> None:
    assert roles(body) == expected


def test_leaders_take_part_in_a_meeting_by_attending() -> None:
    assert roles("县委书记方远出席并讲话。县领导陈以参加。", "全县防汛工作会议召开") == {
        "方远": "speak",
        "陈以": "attend",
    }


def test_to_lead_a_tour_of_a_meeting_is_not_to_inspect() -> None:
    assert roles("县委书记方远带队观摩并讲话。", "全县项目观摩评议会召开") == {"方远": "speak"}


def test_a_commentary_only_mentions() -> None:
    assert roles("县委书记方远在会上说，两副担子都压在肩上。", kind=ArticleKind.COMMENTARY) == {"方远": "mention"}


def test_headlines_give_roles_too() -> None:
    article = Article(
        0,
        ArticleKind.REPORT,
        MappedText("产业园项目集中开工"),
        MappedText("昨日，产业园项目集中开工。"),
        subtitle=MappedText("龙海涛讲话 向荣主持"),
    )
    found = [(item.name, item.role, item.field) for item in find_mentions(article, ISSUE, LEXICON)]
    assert found == [("龙海涛", "speak", Field.SUBTITLE), ("向荣", "chair", Field.SUBTITLE)]


def test_roles_are_entered_once_per_person() -> None:
    body = "县委书记方远强调，要落实。方远指出，要抓紧。方远要求，要见效。"
    found = find_mentions(Article(0, ArticleKind.REPORT, MappedText(""), MappedText(body)), ISSUE, LEXICON)
    assert [(item.name, item.role) for item in found] == [("方远", "speak")]


def test_the_rule_names_how_the_person_and_how_the_role_was_found() -> None:
    body = "副县长陈以、杜梅陪同。"
    found = find_mentions(Article(0, ArticleKind.REPORT, MappedText(""), MappedText(body)), ISSUE, LEXICON)
    assert [item.rule for item in found] == ["post-name:accompany", "post-list:accompany"]
