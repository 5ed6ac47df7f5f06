"""One exception per situation; each message names the file, the cause and the remedy."""


class EtlError(Exception):
    """Anything that the user of the ETL can put right; `exit_code` is what the command line returns for it."""

    exit_code = 1

    def __init__(self, cause: str, *, where: str, remedy: str) -> None:
        super().__init__(f"{where}: {cause} {remedy}")
        self.where, self.cause, self.remedy = where, cause, remedy


class UnreadableIssue(EtlError):
    """A file in seeds/ that is no readable text of a newspaper issue."""

    exit_code = 65  # EX_DATAERR


class SeedsMissing(EtlError):
    """The folder of newspaper issues, or a file asked for by name, is not there."""

    exit_code = 66  # EX_NOINPUT


class BadLexicon(EtlError):
    """A row of the lexicon that does not hold what its schema asks."""

    exit_code = 78  # EX_CONFIG


class SchemaMismatch(EtlError):
    """A warehouse made by another version of the schema."""

    exit_code = 76  # EX_PROTOCOL


class NothingIngested(EtlError):
    """There is no snapshot to read yet."""

    exit_code = 66  # EX_NOINPUT


class WarehouseBusy(EtlError):
    """Another process holds the warehouse."""

    exit_code = 75  # EX_TEMPFAIL


class WarehouseUnwritable(EtlError):
    """The warehouse's folder cannot be written: no space, no permission, read-only mount."""

    exit_code = 73  # EX_CANTCREAT


class DashboardUnavailable(EtlError):
    """The dashboard cannot be served: its port is taken, or its process ended."""

    exit_code = 69  # EX_UNAVAILABLE


class QueryRefused(EtlError):
    """A query that is no reading statement, or that DuckDB answers with an error."""

    exit_code = 65  # EX_DATAERR
