"""Marks over printed text: overlaps, bounds, and nothing printed becomes markup."""

import pytest

from dashboard.marking import Mark, mark_text, paragraphs

SLOGAN = Mark(2, 6, "slogan", "六比六晒")


@pytest.mark.parametrize(
    ("text", "marks", "html"),
    [
        ("开展六比六晒活动", [], "开展六比六晒活动"),
        ("开展六比六晒活动", [SLOGAN], '开展<mark class="slogan" title="六比六晒">六比六晒</mark>活动'),
        (
            "两专赛马",
            [Mark(0, 4, "slogan", "两专赛马"), Mark(0, 2, "slogan", "两专")],
            '<mark class="slogan" title="两专赛马 · 两专">两专</mark><mark class="slogan" title="两专赛马">赛马</mark>',
        ),
        ("ab", [Mark(1, 9, "person", "x")], 'a<mark class="person" title="x">b</mark>'),
        ("ab", [Mark(1, 1, "person", "x"), Mark(5, 9, "person", "x"), Mark(-3, 0, "person", "x")], "ab"),
        ("<b>&", [], "&lt;b&gt;&amp;"),
        ("x", [Mark(0, 1, "person", '"><script>')], '<mark class="person" title="&quot;&gt;&lt;script&gt;">x</mark>'),
        ("x", [Mark(0, 1, "meeting", "m", is_here=True)], '<mark class="meeting here" title="m">x</mark>'),
    ],
)
def test_marks(text: str, marks: list[Mark], html: str) -> None:
    assert mark_text(text, marks) == html


def test_a_mark_over_a_line_end_goes_on_in_the_next_paragraph() -> None:
    html = paragraphs("举行六比\n六晒活动", [Mark(2, 7, "slogan", "六比六晒")])
    assert html.count("<mark") == 2
    assert "举行<mark" in html
    assert "</mark>活动" in html


def test_blank_lines_make_no_paragraph_and_shift_no_mark() -> None:
    html = paragraphs("一\n\n二三", [Mark(4, 5, "slogan", "三")])
    assert html == '<p>一</p><p>二<mark class="slogan" title="三">三</mark></p>'
