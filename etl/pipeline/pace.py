"""How often snapshots are made, by what the last one cost."""

# Once a batch has worked this long it is published, so that a large backlog becomes visible step by step.
LEAST_SECONDS = 2.0
# Publishing (copying, closing, making current) may take this share of the time while there is a backlog.
PUBLISHING_SHARE = 0.1
# Where there is none, a single dropped issue is not kept waiting for longer than this.
LONGEST_PAUSE = 0.5


def work_seconds(publishing_seconds: float) -> float:
    """How long to work on a backlog between two snapshots, by what the last one cost: 0.5 s gives 4.5 s."""
    return max(LEAST_SECONDS, publishing_seconds * (1 / PUBLISHING_SHARE - 1))


def pause_seconds(publishing_seconds: float) -> float:
    """The least time from one snapshot to the next batch when issues come one by one."""
    return min(LONGEST_PAUSE, publishing_seconds * (1 / PUBLISHING_SHARE - 1))
