"""A corpus with a little of everything, on which every check has something to look at."""

from mart_corpus import Corpus

A, B = "330101", "330102"
SPEECH = "方远强调,要以两比促干,把两比做实。会议要求抓好周会商,落实两比。"
LONG = "".join(f"第{number}批项目在第{number * 3}街道开工,总投资{number * 17}亿元。" for number in range(1, 9))


def places_of(text: str, term: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(term, at)]


def print_article(corpus: Corpus, issue_id: str, event: str | None, title: str, body: str, *terms: str) -> str:
    """An article in which every occurrence of the terms is a use."""
    article_id = corpus.article(issue_id, event, title=title, body=body)
    for part, text in (("title", title), ("body", body)):
        for term in terms:
            for at in places_of(text, term):
                corpus.use(article_id, term, at=at, part=part)
    return article_id


def write_lexicon(corpus: Corpus) -> None:
    corpus.slogan("两比", kind="campaign", components=["比学", "比干"], parent="大比拼")
    corpus.slogan("比学", parent="两比")
    corpus.slogan("大比拼", level="province")
    corpus.slogan("周会商", kind="mechanism", rhythm="周会商")
    corpus.slogan("新提法", state="proposed")
    corpus.slogan("旧口号", state="rejected")


def write_issues(corpus: Corpus) -> None:
    """青禾县 with numbered issues (3368 is missing), 石泉区 with one, one without date, one without county."""
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    for issue_id, adcode, day, number in (
        ("a1", A, "2022-05-01", 3365),
        ("a2", A, "2022-05-02", 3366),
        ("a3", A, "2022-05-04", 3369),
        ("a4", A, "2022-06-10", 3370),
        ("b1", B, "2022-04-20", None),
        ("u1", A, None, None),
        ("x1", None, "2022-05-03", None),
    ):
        corpus.issue(issue_id, adcode, day, issue_number=number)
        corpus.insert("issue_quality", issue_id=issue_id, han=100, rare_han=1, paragraphs=3)


def write_meeting(corpus: Corpus, issue_id: str, day: str, number: int, order: list[str]) -> str:
    """One numbered meeting with a speech, at which the same two people stand in the given order."""
    article_id = print_article(corpus, issue_id, day, "两比再出发", SPEECH, "两比", "周会商")
    for rank, name in enumerate(order, 1):
        posts = ["代县长"] if day < "2022-06" else ["县长"]
        corpus.appear(article_id, name, "speak", posts if name == "方远" else [], rank=rank, end_char=2)
    corpus.speech(article_id, "方远", 0, 18)
    corpus.meeting(
        article_id, f"第{number}次常务会议", day, speakers=[order[0]], chairs=[order[1]], attendees=order, end_char=2
    )
    return article_id


def write_articles(corpus: Corpus) -> None:
    write_meeting(corpus, "a1", "2022-05-01", 1, ["方远", "罗敏"])
    write_meeting(corpus, "a2", "2022-05-02", 2, ["方远", "罗敏"])
    write_meeting(corpus, "a4", "2022-06-09", 5, ["罗敏", "方远"])
    repeated = print_article(corpus, "a1", "2022-05-01", "两比", "两比动员会。", "两比")
    corpus.meeting(repeated, "动员会", "2022-05-01", start_char=2, end_char=5)
    print_article(corpus, "a2", None, "比学,也学旧口号", "新提法来了。", "比学", "新提法", "旧口号")
    fresh = print_article(corpus, "a3", "2022-05-03", "无", LONG)
    older = print_article(corpus, "b1", "2022-04-19", "无", LONG + "大比拼。比学。两比。", "大比拼", "比学", "两比")
    for article_id in (fresh, older):
        corpus.fingerprint(article_id, LONG)
    corpus.appear(older, "丁卫", "speak", ["区长"], end_char=2, scope="3302")
    corpus.speech(older, "丁卫", 0, 5, scope="3302")
    corpus.appear(older, "方敏远", "mention", end_char=3)
    corpus.appear(fresh, "方远敏", "attend", end_char=3)
    print_article(corpus, "u1", None, "两比", "无。", "两比")
    print_article(corpus, "x1", None, "新提法", "两比。", "新提法", "两比")


def write_files(corpus: Corpus) -> None:
    for name, outcome in (("a1.txt", "ingested"), ("bad.txt", "failed"), ("copy.txt", "duplicate")):
        corpus.insert("source_files", file_name=name, outcome=outcome)


def write_whole_corpus(corpus: Corpus) -> Corpus:
    write_lexicon(corpus)
    write_issues(corpus)
    write_articles(corpus)
    write_files(corpus)
    corpus.count_issues()
    return corpus
