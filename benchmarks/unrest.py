"""A folder of issues in unrest: files dropped, changed, renamed, copied and removed, the same way for the same seed."""

import os
import random
from dataclasses import dataclass, field
from pathlib import Path

COUNTIES = ("柯城区", "永康市", "衢江区", "龙游县")
TERMS = ("六比六晒", "六治六提", "保三争二拼第一", "争先创优", "五水共治")
NAMES = ("方远", "林青", "丁卫东", "罗敏", "崔岚", "黄勇")


def page(county: str, number: int, term: str, name: str) -> str:
    """The text of a small front page."""
    return (
        f"{county}召开第{number}次工作推进会\n\n"
        f"本报讯(记者 某某)2022年5月{number % 28 + 1}日下午,{county}召开第{number}次工作推进会。"
        f"县委书记{name}出席并讲话,强调要扎实开展“{term}”活动,推动各项工作落地落实。\n\n"
        f"{county}举行现场会\n\n本报讯(记者 某某)5月{number % 27 + 2}日,现场会举行。{name}主持会议。\n"
    )


@dataclass(slots=True)
class Unrest:
    """Does one thing after the other to a folder."""

    folder: Path
    dice: random.Random
    made: int = 0
    done: dict[str, int] = field(default_factory=dict)

    def step(self) -> str:
        """Do something; gives what."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file() and path.name[0] != ".")
        acts = (
            ["drop", "drop", "drop"]
            if len(files) < 5
            else ["drop", "change", "rename", "copy", "remove", "bad", "grow"]
        )
        act = self.dice.choice(acts)
        getattr(self, f"_{act}")(files)
        self.done[act] = self.done.get(act, 0) + 1
        return act

    def _text(self) -> str:
        self.made += 1
        return page(self.dice.choice(COUNTIES), self.made, self.dice.choice(TERMS), self.dice.choice(NAMES))

    def _fresh(self) -> Path:
        self.made += 1
        path = (
            self.folder
            / self.dice.choice(["", "", "2022", "2022/七月"])
            / f"{self.dice.randrange(1000):03}-{self.made}.txt"
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _drop(self, _: list[Path]) -> None:
        path = self._fresh()
        if self.dice.random() < 0.5:
            path.write_text(self._text(), encoding=self.dice.choice(["utf-8", "gb18030", "utf-16"]))
        else:
            hidden = path.with_name(f".{path.name}.part")
            hidden.write_text(self._text(), encoding="utf-8")
            hidden.replace(path)

    def _change(self, files: list[Path]) -> None:
        self.dice.choice(files).write_text(self._text(), encoding="utf-8")

    def _rename(self, files: list[Path]) -> None:
        self.dice.choice(files).rename(self._fresh())

    def _copy(self, files: list[Path]) -> None:
        self._fresh().write_bytes(self.dice.choice(files).read_bytes())

    def _remove(self, files: list[Path]) -> None:
        self.dice.choice(files).unlink()

    def _bad(self, _: list[Path]) -> None:
        self._fresh().write_bytes(self.dice.choice([b"", b"\n\n", b"\x00\x01\x02" * 9, b"%PDF-1.4", os.urandom(99)]))

    def _grow(self, files: list[Path]) -> None:
        with self.dice.choice(files).open("ab") as file:
            file.write("\n又讯:会议强调要抓好落实。\n".encode())
