"""Sentences → who is named with which posts. Every name and place is invented."""

import pytest

from etl.extract.officials import find_mentions
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, Issue, MappedText, RoleMention

LEXICON = load_lexicon()
ISSUE = Issue(file_name="青禾报.txt")


def mentions(body: str, title: str = "") -> tuple[RoleMention, ...]:
    article = Article(0, ArticleKind.REPORT, MappedText(title), MappedText(body))
    return find_mentions(article, ISSUE, LEXICON)


def officials(body: str, title: str = "") -> dict[str, str]:
    """Name → posts joined by |, of everybody with a public post."""
    return {found.name: "|".join(found.posts) for found in mentions(body, title) if found.is_official}


POSTS = {
    "at_the_head_of_guests": (
        "市长丁卫东会见了以石泉市委书记方远为团长的代表团。",
        {"丁卫东": "市长", "方远": "石泉市委书记"},
    ),
    "a_post_before_the_name": ("县委书记方远出席。", {"方远": "县委书记"}),
    "two_posts_of_one_person": ("县委副书记、县长丁卫东出席。", {"丁卫东": "县委副书记|县长"}),
    "three_posts_and_a_comma": (
        "县委常委、统战部长，县政协党组副书记林静出席。",
        {"林静": "县委常委|统战部长|县政协党组副书记"},
    ),
    "post_after_the_name": (
        "丁卫东市长、罗敏副县长出席。葛青委员建议，加大投入。",
        {"丁卫东": "市长", "罗敏": "副县长", "葛青": "委员"},
    ),
    "post_after_a_name_with_a_dot": ("阿不力孜·吐尔逊副县长通报情况。", {"阿不力孜·吐尔逊": "副县长"}),
    "surname_and_post_is_the_person_of_the_article": (
        "县长丁卫东、县委书记方远出席。丁县长表示，要算细账。",
        {"丁卫东": "县长", "方远": "县委书记"},
    ),
    "post_after_the_name_behind_its_body": (
        "会议学习县委方远书记、县政府边立山县长重要讲话精神。",
        {"方远": "书记", "边立山": "县长"},
    ),
    "post_after_the_name_whose_report_was_heard": (
        "会议听取并审议了陈以主席所作的工作报告和杜梅副主席所作的提案报告。",
        {"陈以": "主席", "杜梅": "副主席"},
    ),
    "posts_that_were_held_in_turn": (
        "往届青禾县政协主席陈以、杜梅出席。",
        {"陈以": "往届青禾县政协主席", "杜梅": "往届青禾县政协主席"},
    ),
    "surname_and_post_alone_is_nobody": ("丁市长表示，要抓紧落实。", {}),
    "place_glued_to_the_post": (
        "青禾县委书记方远主持，石泉区区委书记杜梅讲话。",
        {"方远": "青禾县委书记", "杜梅": "石泉区区委书记"},
    ),
    "blank_before_the_mark": (
        "中共云山县委副书记 、县政府县长陈以出席。",
        {"陈以": "中共云山县委副书记|县政府县长"},
    ),
    "blank_before_the_name": ("县委书记 方远到会讲话。", {"方远": "县委书记"}),
    "one_post_for_several_names": (
        "县委常委崔岚、刘可、黄勇出席会议。",
        {"崔岚": "县委常委", "刘可": "县委常委", "黄勇": "县委常委"},
    ),
    "one_post_for_several_names_with_和": (
        "副县长崔岚、刘可和黄勇出席。",
        {"崔岚": "副县长", "刘可": "副县长", "黄勇": "副县长"},
    ),
    "a_post_that_one_holds_governs_one": (
        "县委书记方远、丁卫东、陈以等县领导出席。",
        {"方远": "县委书记", "丁卫东": "", "陈以": ""},
    ),
    "posts_govern_until_the_next_post": (
        "县人大常委会主任陈以，副主任杜梅、薛涛，秘书长徐力出席。",
        {"陈以": "县人大常委会主任", "杜梅": "副主任", "薛涛": "副主任", "徐力": "秘书长"},
    ),
    "a_post_after_a_list": (
        "方远、陈以、杜梅三位副县长分别通报情况。",
        {"方远": "副县长", "陈以": "副县长", "杜梅": "副县长"},
    ),
    "和_joins_two_people": (
        "青山镇党委书记石岩和组织委员彭巍参加。",
        {"石岩": "青山镇党委书记", "彭巍": "组织委员"},
    ),
    "和_belongs_to_the_post": (
        "县工业和信息化局局长白松、县人力资源和社会保障局局长黎明参加。",
        {"白松": "县工业和信息化局局长", "黎明": "县人力资源和社会保障局局长"},
    ),
    "the_post_begins_after_a_name_and_和": (
        "市领导汤进、钟秀和新区管委会主任匡时出席。",
        {"汤进": "", "钟秀": "", "匡时": "新区管委会主任"},
    ),
    "former_acting_nominated_seconded": (
        "原主任何庆应邀参加，代市长沈明讲话，县长提名人选罗鸣主持，副县长(挂职)宋佳、副县长秦朗(挂职)出席。",
        {"何庆": "原主任", "沈明": "代市长", "罗鸣": "县长提名人选", "宋佳": "副县长", "秦朗": "副县长"},
    ),
    "ranks_without_office": (
        "正县级干部杨柳、三级调研员白云、市长助理郝进出席。",
        {"杨柳": "正县级干部", "白云": "三级调研员", "郝进": "市长助理"},
    ),
    "a_group_before_a_comma_is_no_post": (
        "市政协领导班子成员，市法院院长吴正，市检察院检察长郑义出席会议。",
        {"吴正": "市法院院长", "郑义": "市检察院检察长"},
    ),
    "a_post_in_brackets": ("县领导马文(回族)、王强(县委副书记)出席。", {"马文": "", "王强": "县委副书记"}),
    "posts_beyond_the_county_hall": (
        "州委书记龙涛、旗长那木拉、盟委副书记宝音、苏木达朝鲁、县人大工委主任唐青、县人武部政委孙健、"
        "消防支队支队长何苗、一级巡视员魏国、省督察专员冯春、市委督导组第一组长蒋平参加会议。",
        {
            "龙涛": "州委书记",
            "那木拉": "旗长",
            "宝音": "盟委副书记",
            "朝鲁": "苏木达",
            "唐青": "县人大工委主任",
            "孙健": "县人武部政委",
            "何苗": "消防支队支队长",
            "魏国": "一级巡视员",
            "冯春": "省督察专员",
            "蒋平": "市委督导组第一组长",
        },
    ),
    "own_county_is_no_part_of_the_post": ("该县县委书记魏高一行来到敬老院慰问。", {"魏高": "县委书记"}),
    "time_is_no_part_of_the_post": ("3月5日上午县长丁卫东主持会议。", {"丁卫东": "县长"}),
    "data_bureau_keeps_its_name": ("县数据局局长丁卫东主持会议。", {"丁卫东": "县数据局局长"}),
    "posts_of_one_mention_hold_for_the_article": (
        "县委书记方远主持会议。\n方远强调，要抓紧落实。",
        {"方远": "县委书记"},
    ),
}

LABELS = {
    "label_before": ("县领导方远、陈以参加会议。", {"方远": "", "陈以": ""}),
    "label_behind": ("方远、陈以等区四套班子领导参加。", {"方远": "", "陈以": ""}),
    "label_behind_one_name": ("方远等县领导出席。", {"方远": ""}),
    "several_labels": (
        "副市级以上领导方远，州领导石磊，县领导邹平、熊壮等市区领导出席。",
        {"方远": "", "石磊": "", "邹平": "", "熊壮": ""},
    ),
    "old_leaders": ("老领导段华、老同志曹林应邀出席。", {"段华": "", "曹林": ""}),
    "list_with_blanks": (
        "方远 丁卫东 陈以 王 戈 华 丹 等在主席台就座。",
        {"方远": "", "丁卫东": "", "陈以": "", "王戈": "", "华丹": ""},
    ),
    "introduced_list": (
        "出席会议的还有方远、陈以。在主席台前排就座的有杜梅、徐力等。",
        {"方远": "", "陈以": "", "杜梅": "", "徐力": ""},
    ),
    "presiding_list": (
        "大会的执行主席是（按姓名笔画排列）：方远、陈以。担任执行主席的有：杜梅、徐力。",
        {"方远": "", "陈以": "", "杜梅": "", "徐力": ""},
    ),
    "a_list_of_things_is_none": ("高端、智能等产业加快发展，文化、旅游等部门参加。", {}),
    "a_group_has_no_name": ("各级领导来我县参加活动，与会人员参加座谈。", {}),
}

NAMES = {
    "four_characters_in_a_list": ("州委常委阿石木呷、副州长方远出席。", {"阿石木呷": "州委常委", "方远": "副州长"}),
    "idioms_that_open_with_a_surname": ("县委书记马不停蹄深入乡镇，镇党委书记高瞻远瞩、齐抓共管。", {}),
    "来_as_a_surname": ("会议由街道办事处副主任来永明主持。", {"来永明": "街道办事处副主任"}),
    "来_as_a_verb": ("县委书记来我县主持会议。县长来青山镇主持会议。", {}),
    "four_characters_before_一同": ("副市长格明旺加一同会见。", {"格明旺加": "副市长"}),
    "a_name_that_ends_in_有_before_its_title": ("会议听取了方国有主席所作的报告。", {"方国有": "主席"}),
    "a_title_behind_a_bureau": ("1月5日，区住建局宋可夫主任带领设计单位走访。", {"宋可夫": "主任"}),
    "all_of_a_group_is_nobody": ("镇党委书记方远、全体班子成员、包村干部参加。", {"方远": "镇党委书记"}),
    "no_surname_before_a_verb_of_office": ("旗委书记晨光主持召开会议。", {"晨光": "旗委书记"}),
    "four_characters_before_a_verb_of_office": ("州政府秘书长沙马木呷出席。", {"沙马木呷": "州政府秘书长"}),
    "a_surname_in_no_table_before_同志": ("县委书记麴振山同志参加。", {"麴振山": "县委书记"}),
    "a_name_does_not_begin_inside_a_verb": ("会议传达学习章林总理批示精神。", {"章林": "总理"}),
    "blank_inside": ("县委副书记张 钢出席。", {"张钢": "县委副书记"}),
    "annotations": ("副县长古丽·赛里克(女，哈萨克族)、李娟（女）出席。", {"古丽·赛里克": "副县长", "李娟": "副县长"}),
    "同志": ("县委副书记张明同志主持会议。", {"张明": "县委副书记"}),
    "dotted": ("县长买买提江·吾守尔到会讲话。", {"买买提江·吾守尔": "县长"}),
    "foreign_without_dot": (
        "旗委书记额尔敦木图、副旗长毕力格图、萨仁高娃出席。",
        {"额尔敦木图": "旗委书记", "毕力格图": "副旗长", "萨仁高娃": "副旗长"},
    ),
    "compound_surnames": (
        "副主席欧阳锋、尉迟兰、上官静平出席。",
        {"欧阳锋": "副主席", "尉迟兰": "副主席", "上官静平": "副主席"},
    ),
    "names_that_are_words": (
        "县委常委高峰、向阳、任重、方圆、田野列席。",
        {"高峰": "县委常委", "向阳": "县委常委", "任重": "县委常委", "方圆": "县委常委", "田野": "县委常委"},
    ),
    "a_word_that_is_a_name_elsewhere": (
        "县委书记高峰出席。田野里一片金黄，江面上的客流高峰过去了。",
        {"高峰": "县委书记"},
    ),
    "any_surname_within_a_list": ("县领导温暖、陈以参加。", {"温暖": "", "陈以": ""}),
    "any_surname_at_the_end_of_a_list": (
        "县领导方远、温暖参加会议。社会各界、专家学者参加。",
        {"方远": "", "温暖": ""},
    ),
    "any_surname_after_a_full_post": ("州委书记訚柏，州长齐新陪同。", {"訚柏": "州委书记", "齐新": "州长"}),
    "short_name_before_a_verb": ("市委书记高屹来到我县调研。", {"高屹": "市委书记"}),
    "long_name_before_a_verb": ("镇党委书记端木立作表态发言。", {"端木立": "镇党委书记"}),
    "headline_runs_names_together": (
        "县委书记王其、县长胡田调研防汛工作。",
        {"王其": "县委书记", "胡田": "县长"},
    ),
}

NONE = {
    "firms": "青禾茶业公司总经理潘磊表示，将扩大生产。",
    "schools_and_hospitals": "县第一中学校长田静发言。县人民医院院长王建汇报。",
    "citizens": "村民张福推开门。果农刘军说，今年收成好。教师方正把资料捐了出来。",
    "party_members_and_models": "老党员江秋生1949年参加革命，劳动模范贺新年作交流发言。",
    "deputies": "县人大代表、教师乔梅建议，加快建校。县政协委员吴芳说，路要修宽。",
    "posts_without_names": "书记高度重视，主任会议研究了有关事项，县长热线开通，由镇党委书记领办、包抓。",
    "what_is_of_party_and_government": "党政领导干部要积极学习，党政联席会议召开。",
    "adverbs_between_post_and_verb": "县委书记轮流主持召开会议，县长每月主持召开调度会，镇党委书记集体出席。",
    "meetings_that_speak": "全会指出，要抓落实。会议强调，要抓紧。方案要求，年底完成。",
}


@pytest.mark.parametrize(("body", "expected"), [*POSTS.values()], ids=[*POSTS])
def test_posts_are_those_printed(body: str, expected: dict[str, str]) -> None:
    assert officials(body) == expected


@pytest.mark.parametrize(("body", "expected"), [*LABELS.values()], ids=[*LABELS])
def test_labels_of_leaders_are_no_posts(body: str, expected: dict[str, str]) -> None:
    assert officials(body) == expected


@pytest.mark.parametrize(("body", "expected"), [*NAMES.values()], ids=[*NAMES])
def test_names_are_told_from_what_surrounds_them(body: str, expected: dict[str, str]) -> None:
    assert officials(body) == expected


@pytest.mark.parametrize("body", [*NONE.values()], ids=[*NONE])
def test_nobody_with_a_public_post(body: str) -> None:
    assert officials(body) == {}


def test_a_guest_is_kept_apart_from_officials() -> None:
    (guest,) = mentions("青禾茶业公司总经理潘磊出席会议。")
    assert (guest.name, guest.is_official) == ("潘磊", False)


def test_a_citizen_with_any_other_verb_attends_nothing() -> None:
    assert [found.role for found in mentions("村民张福推开圈门，乐了。")] == []


def test_a_name_known_from_the_issue_needs_no_post() -> None:
    elsewhere = Article(0, ArticleKind.REPORT, MappedText(""), MappedText("旗委常委、组织部部长塔娜出席。"))
    here = Article(1, ArticleKind.REPORT, MappedText(""), MappedText("会上，塔娜通报有关情况。"))
    issue = Issue(file_name="青禾报.txt", articles=(elsewhere, here))
    assert [(found.name, found.posts) for found in find_mentions(here, issue, LEXICON)] == [("塔娜", ())]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("会上，塔娜通报有关情况。", ["塔娜"]),
        ("塔娜、县长丁卫东在主席台就座。", ["塔娜", "丁卫东"]),
        ("塔娜等县领导到会。", ["塔娜"]),
        ("牧民家的女儿，塔娜推开门。", []),
    ],
)
def test_a_name_known_from_the_issue_counts_where_leaders_stand(body: str, names: list[str]) -> None:
    elsewhere = Article(0, ArticleKind.REPORT, MappedText(""), MappedText("旗委常委、组织部部长塔娜出席。"))
    here = Article(1, ArticleKind.REPORT, MappedText(""), MappedText(body))
    issue = Issue(file_name="青禾报.txt", articles=(elsewhere, here))
    assert [found.name for found in find_mentions(here, issue, LEXICON)] == names


def test_headline_names_without_marks() -> None:
    assert set(officials("会议讨论了项目。", "王其胡心田调研防汛工作")) == {"王其", "胡心田"}


def test_the_span_is_the_name_and_the_passage_holds_the_role() -> None:
    body = "昨日，县委副书记张 钢在会上作了讲话。"
    (found,) = mentions(body)
    assert body[found.span.start : found.span.end] == "张 钢"
    assert body[found.passage.start : found.passage.end] == "县委副书记张 钢在会上作了讲话"


def test_rank_counts_the_printed_list() -> None:
    found = mentions("县委书记方远，县长丁卫东，副县长陈以、杜梅出席。")
    assert [(person.name, person.rank) for person in found] == [("方远", 1), ("丁卫东", 2), ("陈以", 3), ("杜梅", 4)]
