"""A small archive by hand: two counties, two dated issues, one undated, one file that failed."""

from typing import Any

BODY = "5月19日，柯城区举行动员会。区委书记蒋国强强调，扎实开展“六比六晒”活动。\n会议部署六比六晒下一步工作。"


def find(text: str, words: str, nth: int = 0) -> dict[str, int]:
    """The range of the nth occurrence, so that no offset in the rows below is counted by hand."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return {"start_char": start, "end_char": start + len(words)}


ONE_ISSUE: dict[str, list[dict[str, Any]]] = {
    "places": [
        {"adcode": "330802", "county": "柯城区", "city": "衢州市"},
        {"adcode": "330784", "county": "永康市", "city": "金华市"},
    ],
    "issues": [
        {
            "issue_id": "aaaa",
            "file_name": "a.txt",
            "adcode": "330802",
            "issue_date": None,
            "date_basis": "none",
            "year": 2022,
            "year_basis": "text",
            "year_evidence": "2022年",
            "latest_event_date": "2022-05-19",
            "articles": 2,
            "characters": 1000,
        }
    ],
    "issue_texts": [{"issue_id": "aaaa", "text": "# 六比六晒\n" + BODY}],
    "articles": [
        {
            "article_id": "aaaa-01",
            "issue_id": "aaaa",
            "position": 1,
            "title": "以“六比六晒”推动作风建设",
            "body": BODY,
            "event_date": "2022-05-19",
            "event_date_evidence": "5月19日",
            "characters": 600,
            "source_start": 8,
            "source_end": 8 + len(BODY),
        },
        {
            "article_id": "aaaa-02",
            "issue_id": "aaaa",
            "position": 2,
            "title": "<b>=cmd|' /C calc'!A0</b>",
            "body": "无关的一篇。",
            "characters": 400,
        },
    ],
    "slogans": [
        {"term": "六比六晒", "gloss_en": "six compares, six shows", "kind": "campaign"},
        {"term": "保三争二拼第一", "kind": "goal"},
    ],
    "slogan_uses": [
        {
            "slogan_use_id": "aaaa-01-1",
            "article_id": "aaaa-01",
            "issue_id": "aaaa",
            "term": "六比六晒",
            "surface": "六比六晒",
            **find(BODY, "六比六晒"),
        },
        {
            "slogan_use_id": "aaaa-01-2",
            "article_id": "aaaa-01",
            "issue_id": "aaaa",
            "term": "六比六晒",
            "surface": "六比六晒",
            **find(BODY, "六比六晒", 1),
        },
    ],
    "meetings": [
        {
            "meeting_id": "aaaa-01-m1",
            "article_id": "aaaa-01",
            "issue_id": "aaaa",
            "name": "动员会",
            "kind": "动员会",
            "meeting_date": "2022-05-19",
            "time_of_day": "下午",
            "body": "柯城区",
            **find(BODY, "动员会"),
        }
    ],
    "officials": [{"official_id": "p1", "name": "蒋国强"}],
    "appearances": [
        {
            "appearance_id": "aaaa-01-a1",
            "article_id": "aaaa-01",
            "issue_id": "aaaa",
            "official_id": "p1",
            "name": "蒋国强",
            "posts": ["区委书记"],
            "role": "speak",
            **find(BODY, "蒋国强"),
        }
    ],
    "meeting_people": [
        {
            "meeting_id": "aaaa-01-m1",
            "issue_id": "aaaa",
            "name": "蒋国强",
            "part": "speak",
            "rank": 1,
            "official_id": "p1",
        }
    ],
    "source_files": [{"file_name": "a.txt", "issue_id": "aaaa"}],
    "ingest_log": [{"log_id": 1, "file_name": "a.txt", "issue_id": "aaaa", "encoding": "utf-8", "seconds": 0.2}],
}

SECOND_ISSUE: dict[str, list[dict[str, Any]]] = {
    "issues": [
        {
            "issue_id": "bbbb",
            "file_name": "b.txt",
            "adcode": "330784",
            "paper": "永康日报",
            "issue_date": "2022-07-02",
            "year": 2022,
            "issue_number": 3366,
            "articles": 1,
            "characters": 500,
        }
    ],
    "issue_texts": [{"issue_id": "bbbb", "text": "永康市要保三争二拼第一。"}],
    "articles": [
        {
            "article_id": "bbbb-01",
            "issue_id": "bbbb",
            "title": "永康市晒出成绩单",
            "body": "永康市要保三争二拼第一。",
            "characters": 500,
        }
    ],
    "slogan_uses": [
        {
            "slogan_use_id": "bbbb-01-1",
            "article_id": "bbbb-01",
            "issue_id": "bbbb",
            "term": "保三争二拼第一",
            "surface": "保三争二拼第一",
            "start_char": 4,
            "end_char": 11,
        }
    ],
    "source_files": [
        {"file_name": "b.txt", "issue_id": "bbbb"},
        {
            "file_name": "c.txt",
            "outcome": "failed",
            "reason": "It holds no text.",
            "remedy": "Replace it by a text file.",
        },
    ],
    "ingest_log": [
        {"log_id": 2, "file_name": "b.txt", "issue_id": "bbbb"},
        {
            "log_id": 3,
            "file_name": "c.txt",
            "outcome": "failed",
            "reason": "It holds no text.",
            "remedy": "Replace it by a text file.",
        },
    ],
}

TWO_ISSUES = {
    table: [*ONE_ISSUE.get(table, []), *SECOND_ISSUE.get(table, [])] for table in {**ONE_ISSUE, **SECOND_ISSUE}
}
