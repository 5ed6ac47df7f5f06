"""Is a file still open in the program that writes it? A question to the kernel, where it answers."""

import os
import signal

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def is_being_written(path: str) -> bool:
    """Whether some process has the regular file open for writing, so that more of it may come.

    A read lease is granted only where nobody has. Only Linux has leases, only for one's own files (root: all) and
    not on every network mount; where the kernel gives no answer this is False, and the settle time alone decides.
    """
    if not hasattr(fcntl, "F_SETLEASE"):
        return False
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        # Should a writer come while the lease is held, the kernel sends a signal that by default ends the process;
        # SIGURG by default does nothing.
        fcntl.fcntl(handle, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False
