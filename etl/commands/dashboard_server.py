"""Starts the dashboard as a child process on a free port, waits until it answers, and ends it."""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from pathlib import Path

from etl.commands.settings import Settings
from etl.errors import DashboardUnavailable

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "dashboard" / "app.py"
USUAL_PORT = 8501
PORTS_TRIED = 20
START_SECONDS = 60.0
STOP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A dashboard being served."""

    process: subprocess.Popen[bytes]
    host: str
    port: int

    @property
    def address(self) -> str:
        """What to type into a browser on this machine."""
        return f"http://{self.host}:{self.port}"

    def answers(self) -> bool:
        """Whether the server takes requests already."""
        try:
            with closing(HTTPConnection(self.host, self.port, timeout=2)) as connection:
                connection.request("GET", "/_stcore/health")
                return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False

    def check_alive(self) -> None:
        """Raise DashboardUnavailable if the server's process has ended."""
        if self.process.poll() is not None:
            raise DashboardUnavailable(
                f"the dashboard ended by itself ({self.process.returncode}).",
                where=str(APP),
                remedy="What it printed above says why; `streamlit run dashboard/app.py` shows more.",
            )

    def wait_until_served(self, stop: threading.Event) -> bool:
        """Whether the server answers: False if `stop` came first. DashboardUnavailable if it ends or hangs."""
        deadline = time.monotonic() + START_SECONDS
        while not self.answers():
            self.check_alive()
            if time.monotonic() > deadline:
                raise DashboardUnavailable(
                    f"the dashboard gave no answer for {START_SECONDS:.0f} seconds.",
                    where=self.address,
                    remedy="Try again; if it happens again, `streamlit run dashboard/app.py` shows more.",
                )
            if stop.wait(0.05):
                return False
        return True


@contextmanager
def running_dashboard(settings: Settings) -> Iterator[Dashboard]:
    """The dashboard's process for the time of the block; afterwards it is gone, however the block ended."""
    host = os.environ.get("STREAMLIT_SERVER_ADDRESS") or "localhost"
    reachable = "localhost" if is_everywhere(host) else host
    port = choose_port(settings.port)
    process = subprocess.Popen(  # noqa: S603  # our own module with our own arguments
        command_line(host, port),
        cwd=ROOT,
        env={**os.environ, **settings.environment()},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,  # Streamlit's own list of addresses
        # Ctrl-C in a terminal goes to the whole group; the child is to be ended by us, once.
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )
    try:
        yield Dashboard(process, reachable, port)
    finally:
        stop(process)


def attend(server: Dashboard, stop: threading.Event, say: Callable[[str], None]) -> None:
    """Say where the dashboard is once it answers, then look after it until `stop`; DashboardUnavailable if it ends."""
    if server.wait_until_served(stop):
        say(f"Dashboard: {server.address}   (Ctrl-C ends it)")
    while not stop.wait(0.5):
        server.check_alive()


def command_line(host: str, port: int) -> list[str]:
    """Streamlit without browser, first-run question and usage statistics."""
    options = {
        "server.address": host,
        "server.port": str(port),
        "server.headless": "true",
        "browser.gatherUsageStats": "false",
        "logger.level": "warning",
    }
    flags = [word for name, value in options.items() for word in (f"--{name}", value)]
    return [sys.executable, "-m", "etl.commands.dashboard_child", "run", str(APP), *flags]


def stop(process: subprocess.Popen[bytes]) -> None:
    """Close the pipe the child waits on; a child that does not heed it within seconds is killed."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def choose_port(wanted: int | None) -> int:
    """The wanted port, or DashboardUnavailable if it is taken; without a wish 8501 or the next free one."""
    candidates = range(USUAL_PORT, USUAL_PORT + PORTS_TRIED) if wanted is None else (wanted,)
    for port in candidates:
        if is_free(port):
            return port
    raise DashboardUnavailable(
        "another program listens there.",
        where=f"port {candidates[0]}" if wanted else f"ports {candidates[0]} to {candidates[-1]}",
        remedy="Name another port with --port, or leave the option out to get a free one.",
    )


def is_everywhere(host: str) -> bool:
    """Whether a server at this address listens on all of the machine's: 0.0.0.0 or ::, which no browser can open."""
    try:
        return ip_address(host).is_unspecified
    except ValueError:  # a name
        return False


def is_free(port: int) -> bool:
    """Whether a server could listen on this port of this machine now."""
    with socket.socket() as probe:
        if os.name == "posix":  # elsewhere the option would let two servers share a port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
