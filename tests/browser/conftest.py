"""The real watcher and the real dashboard over folders of their own, in front of the machine's Chromium."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from five_seeds import PATHS
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PORTS = range(8640, 8700)
STARTUP = 60


@dataclass(frozen=True, slots=True)
class Site:
    """A running dashboard and the folder that its watcher watches."""

    address: str
    seeds: Path

    def drop(self, source: Path, name: str | None = None) -> None:
        """Puts an issue into the folder, as a user would."""
        shutil.copy(source, self.seeds / (name or source.name))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium; browser tests are skipped only where there is none."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"none of {', '.join(BROWSERS)} is installed (Debian: apt-get install chromium fonts-noto-cjk)")
    with sync_playwright() as playwright:
        # Containers run as root, where Chromium's own sandbox cannot start.
        running = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Watcher and dashboard over two issues of one county."""
    folder = tmp_path_factory.mktemp("site")
    seeds = folder / "seeds"
    seeds.mkdir()
    for issue in issues()[:2]:
        shutil.copy(issue, seeds)
    port = _free_port()
    environment = os.environ | {
        "TIFAWATCH_WAREHOUSE": str(folder / "warehouse.duckdb"),
        "TIFAWATCH_SEEDS": str(seeds),
        "PYTHONPATH": str(ROOT),
    }
    serve = ["-m", "streamlit", "run", str(ROOT / "dashboard" / "app.py"), f"--server.port={port}"]
    with (folder / "log").open("wb") as log:
        processes = [
            subprocess.Popen([sys.executable, *command], env=environment, cwd=ROOT, stdout=log, stderr=log)
            for command in (["-m", "etl", "watch"], serve)
        ]
        try:
            _wait_for(f"http://localhost:{port}/_stcore/health", folder / "log")
            _wait_until(lambda: (folder / ".tifawatch" / "warehouse" / "current").exists(), folder / "log")
            yield Site(f"http://localhost:{port}", seeds)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(timeout=20)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of 1280×720 in Chinese that notes what the console says."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="zh-CN")
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if _is_complaint(message) else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert not complaints


def issues() -> list[Path]:
    """The issues of the repository, in order."""
    return PATHS


def _is_complaint(message: ConsoleMessage) -> bool:
    """Streamlit itself asks for its host's settings below a page's path first, and is told 404 there."""
    return message.type == "error" and "/_stcore/" not in message.location.get("url", "")


def _free_port() -> int:
    for port in PORTS:
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError(f"no port is free from {PORTS.start} to {PORTS.stop - 1}")


def _wait_for(address: str, log: Path) -> None:
    _wait_until(lambda: _answers(address), log)


def _answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=2) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except OSError:
        return False


def _wait_until(is_ready: Callable[[], bool], log: Path) -> None:
    deadline = time.monotonic() + STARTUP
    while not is_ready():
        if time.monotonic() > deadline:
            raise TimeoutError(log.read_text(encoding="utf-8", errors="replace"))
        time.sleep(0.1)
