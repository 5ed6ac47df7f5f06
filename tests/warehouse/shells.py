"""A duckdb shell held open beside the ETL, as users hold it."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Shell:
    """A running shell; `run` waits until it has done what it was told."""

    def __init__(self, program: str, path: Path, *options: str) -> None:
        self.process = subprocess.Popen(
            [program, "-batch", "-csv", "-noheader", *options, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    @property
    def pid(self) -> int:
        """The process that has the file open: the program that PyPI installs starts the real one."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else self.process.pid

    def kill(self) -> None:
        """End it as the out-of-memory killer does."""
        os.kill(self.pid, signal.SIGKILL)
        self.process.wait()

    def run(self, sql: str) -> str:
        """The shell's answer to some statements."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(f"{sql};\nselect 'that is all';\n")
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            if line.strip() == "that is all":
                return "".join(lines)
            lines.append(line)
        raise AssertionError(f"the shell ended: {''.join(lines)}")


@contextmanager
def open_shell(program: str, path: Path, *options: str) -> Iterator[Shell]:
    """A shell that is left in order at the end of the block, unless it was killed."""
    shell = Shell(program, path, *options)
    try:
        yield shell
    finally:
        assert shell.process.stdin is not None
        shell.process.stdin.close()
        shell.process.wait(10)
