"""Sentences → meetings. Every name and place here is invented."""

import datetime as dt
import time

import pytest

from etl.extract.meetings import find_meetings
from etl.extract.meetings.nouns import kind_of
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Field, Issue, MappedText, Meeting, Place

LEXICON = load_lexicon()
ISSUE = Issue(
    file_name="青禾报.txt",
    place=Place("999901", "青禾县", "云山市", "某省", "县"),
    date=dt.date(2019, 3, 12),
    year=2019,
)


def meetings_in(
    body: str, title: str = "", kind: ArticleKind = ArticleKind.REPORT, kicker: str = ""
) -> tuple[Meeting, ...]:
    article = Article(
        position=0,
        kind=kind,
        title=MappedText(title),
        body=MappedText(body),
        kicker=MappedText(kicker) if kicker else None,
        event_date=dt.date(2019, 3, 11),
    )
    return find_meetings(article, ISSUE, (), LEXICON)


def names_in(body: str, title: str = "", **more: str) -> list[str]:
    return [meeting.name for meeting in meetings_in(body, title, **more)]


HELD = {
    "what_the_county_holds_is_named_without_the_county": (
        "本报讯(记者 白露)3月8日上午,青禾县召开春季农业生产推进会,安排部署近期工作。县委书记方远出席并讲话。",
        ["春季农业生产推进会"],
    ),
    "a_name_that_is_the_subject_keeps_its_place": (
        "本报讯 3月8日，青禾县春季农业生产推进会召开。县长丁卫东讲话。",
        ["青禾县春季农业生产推进会"],
    ),
    "a_place_follows_the_name": (
        "本报讯 记者白露报道 3月8日,全县乡村治理现场推进会在北湖镇举行。",
        ["全县乡村治理现场推进会"],
    ),
    "our_county_is_no_part_of_a_name": (
        "3月8日,我县脱贫攻坚工作调度会在县政府三楼会议室召开。",
        ["脱贫攻坚工作调度会"],
    ),
    "two_meetings_in_one_by_暨": (
        "3月8日，县委召开2018年度综合考核总结表彰会议暨“开局起步、开门见绿”动员大会，县四家班子领导出席。",
        ["2018年度综合考核总结表彰会议暨“开局起步、开门见绿”动员大会"],
    ),
    "commas_inside_quotation_marks_end_no_name": (
        "3月8日,北湖区举行“比学习,比作风,比担当”晾晒会,12个单位上台亮相。",
        ["“比学习,比作风,比担当”晾晒会"],
    ),
    "a_session_takes_the_name_of_its_body": (
        "本报讯（记者 白露）3月8日，青禾县十七届人大常委会举行第二十三次会议。主任葛青主持会议。",
        ["青禾县十七届人大常委会第二十三次会议"],
    ),
    "a_standing_committee_holds_an_enlarged_meeting": (
        "3月8日下午,县委常委会召开扩大会议,传达学习省委全会精神。",
        ["县委常委会扩大会议"],
    ),
    "a_person_who_chairs_is_no_part_of_the_name": (
        "3月8日,县委副书记、县长丁卫东主持召开县十八届人民政府第15次常务会议,研究防汛等工作。",
        ["县十八届人民政府第15次常务会议"],
    ),
    "the_government_holds_an_executive_meeting": (
        "3月8日,县政府召开第十次常务会议,审议2项议题。",
        ["县政府第十次常务会议"],
    ),
    "brackets_stay_in_the_name": (
        "3月8日，县委书记方远主持召开县委常委会（扩大）会议，学习贯彻上级精神。",
        ["县委常委会（扩大）会议"],
    ),
    "a_party_group_meeting": (
        "3月8日，县政府党组召开专题民主生活会，县长丁卫东主持。",
        ["县政府党组专题民主生活会"],
    ),
    "a_study_session": (
        "3月8日，县委理论学习中心组举行专题学习会。",
        ["县委理论学习中心组专题学习会"],
    ),
    "the_session_closes_some_clauses_later": (
        "3月8日上午，政协青禾县第十届委员会第三次会议圆满完成各项议程，在县大剧院胜利闭幕。",
        ["政协青禾县第十届委员会第三次会议"],
    ),
    "the_congress_opens": (
        "3月8日上午，青禾县第十七届人民代表大会第四次会议在县会议中心隆重开幕。",
        ["青禾县第十七届人民代表大会第四次会议"],
    ),
    "a_televised_meeting_by_the_hour": (
        "本报讯 昨日20时，我县召开森林防火紧急电视电话会议。",
        ["森林防火紧急电视电话会议"],
    ),
    "a_talk_with_those_responsible": (
        "3月8日，县政府召开扬尘治理工作约谈会，副县长罗敏约谈3个乡镇。",
        ["扬尘治理工作约谈会"],
    ),
    "no_comma_before_the_business": (
        "3月8日，县委书记方远主持召开县委深改领导小组会议研究部署改革工作。",
        ["县委深改领导小组会议"],
    ),
    "two_meetings_announced_by_one_sentence": (
        "3月8日，我县先后召开县委农村工作会议和抗旱保苗座谈会，安排当前工作。",
        ["县委农村工作会议", "抗旱保苗座谈会"],
    ),
    "an_unknown_noun_after_召开": (
        "3月8日，县政协召开有事好商量圆桌会，话题是老旧小区加装电梯。",
        ["有事好商量圆桌会"],
    ),
    "the_meeting_that_the_hosts_arranged": (
        "3月8日，由县委组织部主办的全县“领头雁”比拼会在县委党校打响。",
        ["全县“领头雁”比拼会"],
    ),
    "a_government_plenum_with_a_second_half": (
        "3月8日,青禾县十四届政府第二次全体(扩大)会议暨廉政工作会议召开。",
        ["青禾县十四届政府第二次全体(扩大)会议暨廉政工作会议"],
    ),
    "a_numbered_meeting_with_a_second_half_takes_its_body": (
        "3月8日,行署党组召开2019年第四次会议暨理论学习中心组2019年第六次集体学习会议。盟长罗敏主持。",
        ["行署党组2019年第四次会议暨理论学习中心组2019年第六次集体学习会议"],
    ),
    "a_preparatory_meeting_of_a_session": (
        "3月8日,县政协十一届一次会议举行预备会议。县委书记方远应邀出席会议。",
        ["县政协十一届一次会议预备会议"],
    ),
    "a_standing_committee_meeting_within_its_number": (
        "3月8日上午,县政协主席葛青主持召开县政协十一届十八次常委会会议。",
        ["县政协十一届十八次常委会会议"],
    ),
    "a_plenum_of_the_county_committee": (
        "3月8日上午,中国共产党青禾县第十六届委员会第十一次全体会议在宾馆召开,会期半天。",
        ["中国共产党青禾县第十六届委员会第十一次全体会议"],
    ),
    "the_county_committee_holds_its_plenum": (
        "3月8日，县委举行十四届六次全体（扩大）会议。",
        ["县委十四届六次全体（扩大）会议"],
    ),
    "the_chairpersons_meeting": (
        "3月8日下午,县十六届人大常委会召开第八次主任会议,副主任陈以主持会议。",
        ["县十六届人大常委会第八次主任会议"],
    ),
    "the_day_stands_behind_the_name": (
        "县委宣传部部长办公会暨文化建设专题会议于3月8日上午召开。",
        ["县委宣传部部长办公会暨文化建设专题会议"],
    ),
    "a_study_group_in_brackets": (
        "3月8日,区委理论学习中心组(扩大)学习会召开,区委书记方远参加会议。",
        ["区委理论学习中心组(扩大)学习会"],
    ),
    "proposals_are_handed_over": (
        "3月8日，县人大代表建议、政协提案交办会召开。",
        ["县人大代表建议、政协提案交办会"],
    ),
    "hosts_in_a_list": (
        "3月8日,由县委宣传部指导,县文旅局主办,北湖镇承办的2019年乡村旅游发展研讨会在北湖镇举办。",
        ["2019年乡村旅游发展研讨会"],
    ),
    "an_office_meeting": (
        "3月8日，县长丁卫东主持召开县长办公会议，专题研究供水问题。",
        ["县长办公会议"],
    ),
    "by_video": (
        "3月8日，全县安全生产工作会议以视频形式召开。",
        ["全县安全生产工作会议"],
    ),
    "full_width_digits_and_blanks": (
        "本报讯  ３月８ 日下午，我市召开２０１９年度信访工作联席会议。",
        ["２０１９年度信访工作联席会议"],
    ),
    "two_government_meetings_of_one_sitting": (
        "3月8日下午,县长丁卫东主持召开县政府党组(扩大)会议和县十六届第9次政府常务会议。",
        ["县政府党组(扩大)会议", "县十六届第9次政府常务会议"],
    ),
    "a_session_inside_the_name_is_no_meeting_of_its_own": (
        "3月8日上午,我县在县会议中心召开县十六届人大五次会议、县政协十五届五次会议代表建议委员提案交办会议。",
        ["县十六届人大五次会议、县政协十五届五次会议代表建议委员提案交办会议"],
    ),
    "the_county_committee_on_military_affairs": (
        "3月8日,青禾县委在行政中心召开2019年度议军会议暨县国动委第十一次全会。",
        ["青禾县委2019年度议军会议暨县国动委第十一次全会"],
    ),
    "a_committee_s_plenum_of_the_year": (
        "近日,县国防动员委员会召开2019年度第一次全体会议。",
        ["县国防动员委员会2019年度第一次全体会议"],
    ),
    "a_gathering_told_as_a_scene": (
        "3月8日,一场别开生面的屋场会在北湖镇大明村举行。",
        ["屋场会"],
    ),
    "opinions_are_asked_for_another_meeting": (
        "3月8日，县人大常委会党组召开专题民主生活会征求意见座谈会。",
        ["专题民主生活会征求意见座谈会"],
    ),
    "during_a_meeting_another_one": (
        "3月8日至9日，县委经济工作会议在县会议中心召开。会议期间，还召开了全县重点项目推进会。",
        ["县委经济工作会议", "全县重点项目推进会"],
    ),
    "a_congress_by_its_short_name": (
        "3月8日,青禾县第十六次团代会胜利闭幕。",
        ["青禾县第十六次团代会"],
    ),
    "the_motto_of_a_meeting_is_no_part_of_its_name": (
        "3月8日，以“山水青禾、康养胜地”为主题的全县旅游发展大会在北湖镇隆重召开。",
        ["全县旅游发展大会"],
    ),
    "who_chairs_it_is_no_part_of_its_name": (
        "3月8日，由县委书记方远主持的县委理论学习中心组学习会在县委四楼会议室举行。",
        ["县委理论学习中心组学习会"],
    ),
    "a_town_congress": (
        "3月8日，北湖镇召开第二届人民代表大会第四次会议。",
        ["北湖镇第二届人民代表大会第四次会议"],
    ),
    "chaired_without_being_convened_in_words": (
        "3月8日，县长丁卫东主持县政府第十二次常务会议，审议有关事项。",
        ["县政府第十二次常务会议"],
    ),
    "two_meetings_as_one_subject": (
        "3月8日，县政府党组会议和县政府第七次常务会议召开。",
        ["县政府党组会议", "县政府第七次常务会议"],
    ),
    "three_meetings_one_after_the_other": (
        "3月8日，全县组织部长会议、宣传部长会议和统战部长会议相继召开。",
        ["全县组织部长会议", "宣传部长会议", "统战部长会议"],
    ),
    "sessions_inside_the_subject": (
        "3月8日，县人大五次会议、县政协五次会议代表建议委员提案交办会议召开。",
        ["县人大五次会议、县政协五次会议代表建议委员提案交办会议"],
    ),
    "a_trade_union_plenum_within_its_term": (
        "3月8日，县总工会召开第八届委员会第三次全体会议。",
        ["县总工会第八届委员会第三次全体会议"],
    ),
    "a_sitting_within_a_session": (
        "3月8日上午，市七届人大常委会举行第十二次会议第一次全体会议。",
        ["市七届人大常委会第十二次会议第一次全体会议"],
    ),
    "a_meeting_noun_inside_the_name": (
        "3月8日，县委召开2018年度民主生活会情况通报会，县委书记方远主持会议。",
        ["2018年度民主生活会情况通报会"],
    ),
    "a_consultation_is_no_chamber_of_commerce": (
        "3月8日，县防汛抗旱指挥部召开防汛会商会。",
        ["防汛会商会"],
    ),
    "two_numbered_meetings_by_暨": (
        "3月8日，县委书记方远主持召开县委审计委员会2019年第一次会议暨县委财经委员会第二次会议。",
        ["县委审计委员会2019年第一次会议暨县委财经委员会第二次会议"],
    ),
    "watched_from_the_branch_hall": (
        "3月8日，县长丁卫东在青禾分会场收听收看全省安全生产电视电话会议。",
        ["全省安全生产电视电话会议"],
    ),
    "a_meeting_without_a_name": (
        "3月8日，县委常委、组织部部长崔岚主持召开会议，研究人才工作。",
        ["会议"],
    ),
    "who_comes_is_no_part_of_a_name": (
        "3月8日，北湖镇召开由全体包村干部、村党支部书记参加的村容村貌调度推进会。",
        ["村容村貌调度推进会"],
    ),
    "who_sits_in_is_no_part_of_a_name": (
        "3月8日，青禾县召开县四大家领导参加以及相关部门列席的县委中心组学习会，学习有关文件。",
        ["县委中心组学习会"],
    ),
    "those_who_call_together_hold_nothing": (
        "3月8日，建县60周年庆祝活动召集人全体动员大会在北湖镇召开。",
        ["建县60周年庆祝活动召集人全体动员大会"],
    ),
    "the_colon_of_an_hour": (
        "青禾县第十五届人民代表大会第二次会议3月8日下午3:00在县剧院隆重开幕，300名代表出席。",
        ["青禾县第十五届人民代表大会第二次会议"],
    ),
    "a_day_in_brackets": (
        "政协青禾县第十三届委员会第二次会议今(12)日开幕。",
        ["政协青禾县第十三届委员会第二次会议"],
    ),
    "who_declares_it_open_is_no_part_of_a_name": (
        "青禾县第十五届人民代表大会第二次会议3月8日在县剧院开幕。\n"
        "下午3:00，大会常务主席、本次会议执行主席葛青宣布大会开幕。",
        ["青禾县第十五届人民代表大会第二次会议"],
    ),
    "a_party_and_government_joint_meeting": (
        "3月8日,县委书记方远主持召开党政联席会议。县长丁卫东参加会议。",
        ["党政联席会议"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), HELD.values(), ids=HELD)
def test_a_meeting_that_was_held(body: str, expected: list[str]) -> None:
    assert names_in(body) == expected


NOT_HELD = {
    "a_studied_meeting_is_not_a_meeting": "3月8日，北湖镇机关干部集中学习贯彻全县乡村振兴工作会议精神，话打算。",
    "a_planned_meeting_is_not_a_meeting": "3月8日，记者从县水利局获悉，我县将召开全县河长制工作推进会。",
    "a_past_meeting_is_not_a_meeting": "去年召开的全县工业大会上定下的目标，如今正在变成现实。3月8日，记者走进园区。",
    "what_happened_since_a_meeting": "自全县项目推进会召开以来，北湖镇迅速行动，3月8日已开工项目六个。",
    "a_congress_awaited": "全县上下以优异成绩迎接省第十二次党代会胜利召开。",
    "counted_meetings": "今年以来，北湖镇召开推进会3次，协调解决问题20个。",
    "many_meetings": "北湖镇多次召开村民座谈会，广泛听取意见。",
    "a_tour": "3月8日，县委书记方远到北湖镇调研春耕生产工作。",
    "a_ceremony": "3月8日，青禾县举行重大项目集中开工仪式，县长丁卫东致辞。",
    "a_signing": "3月8日，招商项目签约仪式在县宾馆举行。",
    "a_lecture": "3月8日，县委党校举行主题宣讲报告会。",
    "a_party": "3月8日，社区举办“暖心重阳”集体生日会。",
    "a_fair": "3月8日，2019年春风行动招聘会在县体育馆举行。",
    "sports": "3月8日，全县职工运动会在县体育场开幕。",
    "a_committee_is_no_meeting": "3月8日，县红十字会联合县工商联举办捐赠活动。",
    "sent_off": "3月8日，县人民医院举行援助队出征仪式。",
    "everybody_holds_a_kind": "连日来，全县各级党组织召开专题组织生活会。",
    "praised_at_a_meeting": "3月8日，记者从县卫健局获悉，在全省卫生健康工作会议上，县人民医院获评先进。",
    "the_people_at_a_meeting": "3月8日，出席县政协十届三次会议的委员陆续报到。",
    "a_village_story": "“路怎么修？”北湖村党支部召开村民代表大会，一商量就是半宿。",
    "everybody_holds_some": "连日来，各乡镇召开村民大会，宣传殡葬改革政策。",
    "at_the_time_of_a_meeting": "全县工业大会召开时，他正在车间里赶工。",
    "welcoming_a_session": "3月8日，志愿者清扫街道，喜迎县两会召开。",
    "a_plan_in_a_speech": "3月8日，方远到北湖镇调研，强调要召开村民代表会议，把账目讲清楚。",
}


@pytest.mark.parametrize("body", NOT_HELD.values(), ids=NOT_HELD)
def test_no_meeting(body: str) -> None:
    assert names_in(body) == []


WITH_HEADLINE = {
    "the_name_stands_in_the_headline_alone": (
        "全县民营经济发展大会召开",
        "本报讯 会议在县影剧院举行，县四大班子领导出席。县委书记方远讲话。",
        ["全县民营经济发展大会"],
    ),
    "headline_and_body_name_one_meeting": (
        "我县召开人大议案和政协提案交办会",
        "3月8日，青禾县召开2019年人大议案和政协提案交办会，副县长罗敏讲话。",
        ["2019年人大议案和政协提案交办会"],
    ),
    "the_headline_shortens": (
        "丁卫东主持召开县政府常务会议",
        "3月8日，县长丁卫东主持召开县十八届人民政府第15次常务会议。",
        ["县十八届人民政府第15次常务会议"],
    ),
    "the_body_shortens": (
        "县委召开老干部春季座谈会",
        "3月8日，座谈会在县委礼堂举行，三十位老同志参加。",
        ["老干部春季座谈会"],
    ),
    "the_business_of_a_meeting_as_headline": (
        "县委常委会会议研究春耕生产工作",
        "本报讯 会议指出，人误地一时，地误人一年。会议强调，要抓紧抢播。",
        ["县委常委会会议"],
    ),
    "spoken_at_a_meeting": (
        "方远在全县招商引资大会上强调 项目为王 环境为本",
        "本报讯 县委书记方远强调，要把项目放在第一位。",
        ["全县招商引资大会"],
    ),
    "a_gathering_after_it": (
        "全县河长制工作现场会举行",
        "3月8日，全县河长制工作现场会在北湖镇举行。与会人员查看了河道。\n"
        "在随后召开的座谈会上，各乡镇汇报了做法。\n方远指出，治水要有恒心。",
        ["全县河长制工作现场会", "座谈会"],
    ),
    "a_visit_with_a_gathering": (
        "省人大调研组来青禾调研",
        "3月8日，省人大调研组一行来到我县，调研代表工作。调研组走进北湖镇代表之家。\n"
        "座谈会上，调研组听取了有关情况介绍。",
        ["座谈会"],
    ),
    "before_that_a_meeting_is_told_at_its_own_place": (
        "督查组来青禾县开展督查",
        "3月8日，省政府第二督查组组长葛青带领督查组来我县开展督查。县长丁卫东出席督查对接会。\n"
        "对接会上，葛青介绍了督查的内容。",
        ["督查对接会"],
    ),
    "and_further_news": (
        "县政府党组会议召开",
        "本报讯 3月7日，县长丁卫东主持召开县政府党组会议。\n会议传达学习了有关精神。\n"
        "又讯 3月8日，县长丁卫东主持召开2019年第7次县政府常务会议。",
        ["县政府党组会议", "2019年第7次县政府常务会议"],
    ),
    "before_the_meeting": (
        "全县秋收动员会召开",
        "3月8日，全县秋收动员会召开。\n会前，县委书记方远主持召开碰头会。",
        ["全县秋收动员会", "碰头会"],
    ),
}


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    WITH_HEADLINE.values(),
    ids=WITH_HEADLINE,
)
def test_headline_and_body(title: str, body: str, expected: list[str]) -> None:
    assert names_in(body, title) == expected


@pytest.mark.parametrize("kind", [ArticleKind.COMMENTARY, ArticleKind.NOTICE, ArticleKind.SLOGAN])
def test_only_reports_and_captions_report_meetings(kind: ArticleKind) -> None:
    assert meetings_in("3月8日，全县工业大会召开。", "全县工业大会召开", kind) == ()


KINDS = {
    "全县农村改厕现场推进会": "现场推进会",
    "县委常委会（扩大）会议": "常委会扩大会议",
    "县委常委会会议": "常委会会议",
    "县十七届人大常委会第二十三次会议": "常委会会议",
    "县十六届人大常委会第八次主任会议": "主任会议",
    "政协第十届青禾县委员会常务委员会第五次会议": "常委会会议",
    "青禾县第十七届人民代表大会常务委员会第九次会议": "常委会会议",
    "县政协十一届十八次常委会会议": "常委会会议",
    "县十八届人民政府第15次常务会议": "常务会议",
    "大会主席团第二次会议": "主席团会议",
    "县委全面依法治县委员会第三次会议": "委员会会议",
    "县委深改领导小组会议": "领导小组会议",
    "县防汛领导小组（指挥部）第十二次会议": "领导小组会议",
    "县委理论学习中心组（扩大）学习会": "学习会",
    "党史学习教育专题民主生活会": "民主生活会",
    "全县民政工作会议": "工作会议",
    "环保督察整改工作推进会": "推进会",
    "百日攻坚誓师大会": "誓师大会",
    "动员部署电视电话会": "电视电话会",
    "防汛紧急电视电话会议": "电视电话会议",
    "春耕生产视频调度会": "视频调度会",
    "“有事好商量”专题协商会议": "协商会议",
    "党政联席会议": "联席会议",
    "县四大班子联席会议": "联席会议",
    "工作会议暨冲刺动员会": "动员会",
    "抓党建工作述职评议会议": "述职评议会议",
    "“领头雁”擂台赛": "擂台赛",
    "阳光议事会": "议事会",
    "座谈会": "座谈会",
    "青禾县第十七届人民代表大会第四次会议": None,
    "县十五届人大三次会议": None,
    "县政协十一届六次会议": None,
    "政协青禾县第十届委员会第三次会议": None,
    "中国人民政治协商会议第十届青禾县委员会第三次会议": None,
}


@pytest.mark.parametrize(("name", "kind"), KINDS.items(), ids=KINDS)
def test_the_kind_is_the_last_noun_group(name: str, kind: str | None) -> None:
    assert kind_of(name, LEXICON) == kind


DATES = {
    "the_day_of_its_sentence": ("3月8日下午，县委召开春耕动员会。", dt.date(2019, 3, 8), "下午"),
    "the_first_of_a_span": ("3月6日至7日，县委召开三级干部会议。", dt.date(2019, 3, 6), None),
    "yesterday_evening": ("昨日20时，县政府召开防汛会商会。", dt.date(2019, 3, 11), "晚"),
    "not_told": ("近日，县委召开春耕动员会。", None, None),
    "behind_the_name": ("全县春耕动员会于3月5日上午召开。", dt.date(2019, 3, 5), "上午"),
    "right_behind_the_name": ("县委十四届六次全会昨日下午闭幕。", dt.date(2019, 3, 11), "下午"),
    "under_a_headline_that_names_it": ("本报讯 3月10日下午，会议在县影剧院举行。", dt.date(2019, 3, 11), "下午"),
    "that_of_the_event": ("全县春耕动员会召开。", dt.date(2019, 3, 11), None),
}


@pytest.mark.parametrize(("body", "date", "hour"), DATES.values(), ids=DATES)
def test_when_it_was_held(body: str, date: dt.date | None, hour: str | None) -> None:
    (meeting,) = meetings_in(body, "全县春耕动员会召开")
    assert (meeting.date, meeting.time_of_day) == (date, hour)


CONVENERS = {
    "3月8日，我县召开春耕动员会。": "青禾县",
    "3月8日，县委召开春耕动员会。": "青禾县委",
    "3月8日，县委、县政府召开春耕动员会。": "青禾县委、县政府",
    "3月8日，市委召开春耕动员会。": "云山市委",
    "3月8日，县十七届人大常委会举行第二十三次会议。": "青禾县十七届人大常委会",
    "3月8日，县长丁卫东主持召开县十八届人民政府第15次常务会议。": "青禾县十八届人民政府",
    "3月8日，全县春耕动员会在北湖镇举行。": "青禾县",
    "3月8日，县委书记方远主持召开县委农村工作领导小组会议。": "青禾县委农村工作领导小组",
    "3月8日，县第十七届人民代表大会第四次会议主席团举行第二次会议。": "青禾县第十七届人民代表大会第四次会议主席团",
    "3月8日，县委春耕动员会在北湖镇举行。": "青禾县委",
}


@pytest.mark.parametrize(("body", "convener"), CONVENERS.items(), ids=CONVENERS)
def test_who_convened_it(body: str, convener: str) -> None:
    assert [meeting.body for meeting in meetings_in(body)] == [convener]


def test_a_meeting_keeps_its_place_in_print() -> None:
    body = "本报讯 3月8日，全县春耕动员会在北湖镇举行。"
    (meeting,) = meetings_in(body)
    assert body[meeting.span.start : meeting.span.end] == "全县春耕动员会"
    assert (meeting.field, meeting.rule) == (Field.BODY, "meeting.name_then_verb")


NONSENSE = {
    "one_noun": ("会", ""),
    "one_verb": ("召开", ""),
    "names_joined": ("县委召开工作会议和", ""),
    "short_sentences": ("会议召开，", ""),
    "lost_quotation_marks": ("“", "会"),
}
SHORT_PAGE, TIMES_LONGER = 5000, 4


def seconds_for(text: str) -> float:
    """Time of this process alone, the best of three: a loaded machine makes it no longer."""
    spent = []
    for _ in range(3):
        started = time.process_time()
        meetings_in("3月8日，" + text)
        spent.append(time.process_time() - started)
    return min(spent)


@pytest.mark.parametrize(("unit", "end"), NONSENSE.values(), ids=NONSENSE)
def test_a_page_of_nonsense_costs_no_more_than_its_length(unit: str, end: str) -> None:
    short, long = (unit * (SHORT_PAGE * times // len(unit)) + end for times in (1, TIMES_LONGER))
    # Twice the growth of the length leaves room for noise; a square would be four times that growth.
    assert seconds_for(long) < 2 * TIMES_LONGER * max(seconds_for(short), 0.005)
