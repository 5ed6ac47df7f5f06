"""One exception per situation that the dashboard tells its user about."""


class DashboardError(Exception):
    """Something a page shows in plain words; never a stack trace."""


class SnapshotUnreadable(DashboardError):
    """The pointer names a snapshot that cannot be opened."""


class QueryFailed(DashboardError):
    """A snapshot answered a question with an error; the message is DuckDB's own."""


class UploadRefused(DashboardError):
    """A file that is not taken; the message names the text that says why."""


class DecisionRefused(DashboardError):
    """A decision that is not written down; the message names the text that says why."""


class StatementRefused(DashboardError):
    """A statement that is not run; `why` names the text that says it to the user."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(detail or why)
        self.why, self.detail = why, detail
