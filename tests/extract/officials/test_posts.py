"""Posts before a name: where each begins and whose it is. Names and places are invented."""

import pytest

from etl.extract.officials.posts import Standing, post_grammar
from etl.lexicon import load_lexicon

POSTS = post_grammar(load_lexicon())

CHAINS = [
    ("县委书记", "县委书记"),
    ("会议由县委副书记、县长", "县委副书记|县长"),
    ("3月5日下午县委常委、宣传部部长", "县委常委|宣传部部长"),
    ("青山镇党委书记石岩、白水镇党委书记", "白水镇党委书记"),
    ("在随后召开的会议上县委副书记", "县委副书记"),
    ("列席会议的县委副书记、代县长", "县委副书记|代县长"),
    ("县就业局局长", "县就业局局长"),
    ("向阳镇镇长", "向阳镇镇长"),
    ("会议传达学习省委书记", "省委书记"),
    ("云山经济开发区管委会主任", "云山经济开发区管委会主任"),
    ("市学习实践办主任", "市学习实践办主任"),
    ("该县县委书记", "县委书记"),
    ("我县县长", "县长"),
    ("看望慰问了老党员", "老党员"),
    ("新任职干部代表、区审计局局长", "区审计局局长"),
    ("工作组组长、省某厅干部", "工作组组长"),
    ("县政协党组书记、主席", "县政协党组书记|主席"),
    ("省政府副秘书长", "省政府副秘书长"),
]

STANDINGS = [
    ("县委书记", Standing.OFFICIAL),
    ("县委党校常务副校长", Standing.OFFICIAL),
    ("县人民法院院长", Standing.OFFICIAL),
    ("市中小企业局局长", Standing.OFFICIAL),
    ("县科技局局长", Standing.OFFICIAL),
    ("县农村工作部部长", Standing.OFFICIAL),
    ("县总工会主席", Standing.OFFICIAL),
    ("县果业服务中心主任", Standing.OFFICIAL),
    ("县水利局负责人", Standing.OFFICIAL),
    ("驻村办主任", Standing.OFFICIAL),
    ("总书记", Standing.NATION),
    ("青山村党支部书记", Standing.VILLAGE),
    ("东街社区党委书记", Standing.VILLAGE),
    ("驻村工作队队长", Standing.VILLAGE),
    ("驻村第一书记", Standing.VILLAGE),
    ("某大学工程学院团委书记", Standing.VILLAGE),
    ("县第一中学校长", Standing.OUTSIDE),
    ("县人民医院院长", Standing.OUTSIDE),
    ("某某公司总经理", Standing.OUTSIDE),
    ("果业专业合作社理事长", Standing.OUTSIDE),
    ("企业负责人", Standing.OUTSIDE),
    ("市图书馆馆长助理", Standing.OUTSIDE),
    ("县枸杞开发管理中心技术员", Standing.OUTSIDE),
    ("县人大代表", Standing.OUTSIDE),
    ("县政协委员", Standing.OUTSIDE),
    ("村民", Standing.OUTSIDE),
]


@pytest.mark.parametrize(("text", "posts"), CHAINS)
def test_the_chain_of_posts_at_the_end(text: str, posts: str) -> None:
    head = [*POSTS.head.finditer(text)][-1]
    assert "|".join(POSTS.chain_before(text, 0, head.start(), head.end()).posts) == posts


@pytest.mark.parametrize(("post", "standing"), STANDINGS)
def test_whose_post_it_is(post: str, standing: Standing) -> None:
    assert POSTS.standing((post,)) is standing


def test_one_public_post_is_enough() -> None:
    assert POSTS.standing(("某某集团董事长", "县工商联主席")) is Standing.OFFICIAL
    assert POSTS.standing(("某大学学院团委书记", "学工办主任")) is Standing.VILLAGE


@pytest.mark.parametrize(
    ("post", "shared"),
    [
        ("副县长", True),
        ("县委常委", True),
        ("大会执行主席", True),
        ("县长", False),
        ("县委书记", False),
        ("镇长", False),
    ],
)
def test_posts_that_several_hold_govern_a_list(post: str, shared: bool) -> None:
    head = [*POSTS.head.finditer(post)][-1]
    assert POSTS.chain_before(post, 0, head.start(), head.end()).shared is shared


def test_people_are_called_by_the_heads_of_their_posts() -> None:
    assert POSTS.heads(("县委常委", "常务副县长")) == {"常委", "副县长"}
