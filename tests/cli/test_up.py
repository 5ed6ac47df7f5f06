"""`tifawatch up`, `watch` and `dashboard` as processes of their own: started, used, ended, nothing left behind."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import duckdb
import pytest
from running import ROOT, Run, tifawatch

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="signals are sent to the processes"),
]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the command in a folder of its own and a session of its own; kills what a failed test left."""
    started: list[subprocess.Popen[str]] = []

    def start_command(*words: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "etl", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start_command
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def read_until(process: "subprocess.Popen[str]", pattern: str) -> str:
    """What it printed up to the first line that holds the pattern."""
    assert process.stdout is not None
    seen = ""
    for line in process.stdout:
        seen += line
        if re.search(pattern, line):
            return seen
    pytest.fail(f"it ended without printing {pattern}:\n{seen}")


def port_of(text: str) -> int:
    match = re.search(r"http://localhost:(\d+)", text)
    assert match is not None, text
    return int(match[1])


def is_served(port: int) -> bool:
    connection = HTTPConnection("localhost", port, timeout=5)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def descendants(pid: int) -> set[int]:
    """The processes that this one started, and those that they started."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(child): int(parent) for child, parent in (line.split() for line in listing.splitlines())}
    found: set[int] = set()
    while more := {child for child, parent in parents.items() if parent in {pid, *found}} - found:
        found |= more
    return found


def wait_until_gone(pids: set[int], seconds: float = 10) -> set[int]:
    """Those still there after so many seconds."""
    deadline = time.monotonic() + seconds
    while (left := {pid for pid in pids if is_alive(pid)}) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_up_serves_what_it_ingested_and_a_signal_ends_all_of_it(
    seeds: Path, start: Start, tmp_path: Path, number: signal.Signals
) -> None:
    process = start("up")
    port = port_of(read_until(process, "Dashboard:"))
    assert is_served(port)
    wait_until_issues(tmp_path, 5)
    (seeds / "new.txt").write_text((seeds / "000_6a2a45aa5de2dca0.txt").read_text("utf-8") + "完。\n", "utf-8")
    wait_until_issues(tmp_path, 6)
    children = descendants(process.pid)
    assert children
    process.send_signal(number)
    assert process.wait(15) == 0
    assert not wait_until_gone(children)
    assert not is_served(port)


def wait_until_issues(folder: Path, count: int, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    answer = ""
    while time.monotonic() < deadline:
        answer = tifawatch("sql", "--format", "csv", "select count(*) from issues", folder=folder).stdout
        if answer.split()[-1:] == [str(count)]:
            return
        time.sleep(0.3)
    pytest.fail(f"not {count} issues but {answer}")


def test_the_dashboard_does_not_outlive_a_command_that_was_killed(seeds: Path, start: Start) -> None:
    process = start("up")
    port = port_of(read_until(process, "Dashboard:"))
    children = descendants(process.pid)
    process.kill()
    process.wait()
    assert not wait_until_gone(children)
    assert not is_served(port)


def test_two_at_once_on_one_warehouse_are_one_too_many(seeds: Path, start: Start, tmp_path: Path) -> None:
    first = start("watch")
    read_until(first, "Watching")
    wait_until_issues(tmp_path, 5)
    second = tifawatch("up", folder=tmp_path)
    assert second.returncode == 75
    assert str(first.pid) in second.stderr
    assert "Traceback" not in second.stderr
    first.send_signal(signal.SIGINT)
    assert first.wait(10) == 0


def test_the_watcher_says_what_it_waits_for_and_when_it_goes_on(seeds: Path, start: Start, tmp_path: Path) -> None:
    process = start("watch")
    wait_until_issues(tmp_path, 5)
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as shell:
        shell.execute("create table mine as select 1 as a")
        (seeds / "new.txt").write_text((seeds / "000_6a2a45aa5de2dca0.txt").read_text("utf-8") + "完。\n", "utf-8")
        read_until(process, "warehouse.duckdb is not replaced yet")
    read_until(process, "going on")
    assert re.search(r"Set aside +warehouse\.kept-", tifawatch("status", folder=tmp_path).stdout)


def test_the_dashboard_alone_needs_no_seeds(start: Start) -> None:
    process = start("dashboard")
    port = port_of(read_until(process, "Dashboard:"))
    assert is_served(port)
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0


def test_without_a_wish_the_next_free_port_is_taken(start: Start) -> None:
    first = port_of(read_until(start("dashboard"), "Dashboard:"))
    second = port_of(read_until(start("dashboard"), "Dashboard:"))
    assert second > first


@pytest.mark.parametrize("command", ["up", "dashboard"])
def test_a_port_that_was_asked_for_and_is_taken_is_an_error(run: Run, seeds: Path, command: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run(command, "--port", port)
    assert result.exit_code == 69
    assert f"port {port}" in result.stderr
    assert "--port" in result.stderr


def test_up_without_a_seeds_folder_says_so_and_leaves_nothing_running(tmp_path: Path) -> None:
    result = tifawatch("up", folder=tmp_path)
    assert result.returncode == 66
    assert "seeds" in result.stderr
