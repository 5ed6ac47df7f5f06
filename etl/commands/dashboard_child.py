"""Serves the dashboard for as long as the process that started it lives: that one holds the other end of stdin."""

import os
import signal
import sys
import threading
import time

GRACE_SECONDS = 3.0


def end_with_parent() -> None:
    """Wait until the parent closes the pipe, which it does even when it is killed; then stop the server.

    A signal would not do: nobody sends one for a parent that died by SIGKILL.
    """
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    os._exit(0)


def main() -> None:
    """Run Streamlit with the arguments of this process."""
    threading.Thread(target=end_with_parent, daemon=True).start()
    from streamlit.web import cli  # two seconds of imports: the parent's end must be seen before them

    cli.main(prog_name="streamlit")


if __name__ == "__main__":
    main()
