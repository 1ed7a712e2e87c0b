"""What the commands show, in frozen rows; see `vocabulary` for the words in them."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Any

from ..profiles import Product
from .times import iso

ACTIVE = frozenset({"Running", "Starting", "Stopping", "WaitingTape", "WaitingRepository"})
"""Statuses of a run that is going on."""

NOT_RUN = frozenset({"None", "Idle", "Enabling", "Disabling"})
"""Statuses that a job may have which has not run yet; any other implies a run."""

NEVER = datetime.min
"""What .NET sends for "never": the year 1."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job of one server, with its last run. Values that a product does not have are None."""

    profile: str
    product: Product
    server: str | None
    """Name of the backup server the job runs on."""
    company: str | None
    """Name of the company that the job is assigned to, else of the owner of the server. VSPC only."""
    uid: str
    name: str
    type: str
    status: str
    enabled: bool | None
    """Whether the schedule is enabled."""
    last_run: datetime | None
    last_end: datetime | None
    duration: int | None
    """Length of the last run, in seconds."""
    next_run: datetime | None
    """EM only."""
    failure_message: str | None
    """Reason why the last run failed or ended with warnings. EM: of its tasks, where the session tells none."""
    progress: int | None = None
    """Progress of the last run, in percent. EM only."""
    size: int | None = None
    """Size of all backup files of the job, in bytes. VSPC only, and only for some types of jobs."""
    transferred: int | None = None
    """Data that the last run sent to the target, in bytes. VSPC only."""
    destination: str | None = None
    """Name of the target that the job writes to, usually a repository. VSPC only."""
    retention: str | None = None
    """How much the job keeps, like `14 days` or `7 restore points`."""
    last_success: datetime | None = None
    """End of the newest run known to have ended with Success or Warning; None if none is known, not if there was none.

    Of a job whose last run was none, Enterprise Manager is asked for it with `--older-than`, and where this column is
    asked for; elsewhere None means that it was not asked for."""
    also_on: tuple[str, ...] = ()
    """Other profiles whose servers show the same job. Empty with `--both`."""

    @property
    def is_going_on(self) -> bool:
        return self.status in ACTIVE

    @property
    def has_never_run(self) -> bool:
        """Whether the server knows no run of the job. An Enterprise Manager may have forgotten old ones."""
        return self.status in NOT_RUN and (self.last_run is None or self.last_run.year == NEVER.year)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One run of a job. VSPC has only the last run of each job, without a `uid`."""

    profile: str
    product: Product
    server: str | None
    job: str
    job_uid: str
    uid: str | None
    type: str
    status: str
    started: datetime | None
    ended: datetime | None
    duration: int | None
    """In seconds."""
    progress: int | None
    """In percent. EM only."""
    is_retry: bool | None
    """EM only."""
    failure_message: str | None
    """Reason why the run failed or ended with warnings. EM: of its tasks, where the session tells none."""
    also_on: tuple[str, ...] = ()
    """Other profiles whose servers show the same run. Empty with `--both`."""

    @property
    def is_going_on(self) -> bool:
        return self.status in ACTIVE


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """Result of the last run for one object of a job."""

    name: str
    status: str
    duration: int | None
    """In seconds."""
    failure_message: str | None


@dataclass(frozen=True, slots=True)
class JobDetail:
    """A job with all its details."""

    job: JobRow
    description: str | None
    schedule: str | None
    """What starts the job (VSPC), or whether its schedule is on (EM)."""
    sessions: tuple[SessionRow, ...]
    """Newest first."""
    objects: tuple[ObjectRow, ...]


@dataclass(frozen=True, slots=True)
class ServerRow:
    """One backup server."""

    profile: str
    product: Product
    name: str
    version: str | None
    status: str | None
    """VSPC only."""
    company: str | None
    """VSPC only."""
    uid: str


@dataclass(frozen=True, slots=True)
class IdentityRow:
    """User and server of a profile."""

    profile: str
    product: Product
    url: str
    user: str
    role: str | None
    """VSPC only."""
    server_version: str | None
    """VSPC: version of the product, which administrators alone may read. EM: newest version of its API."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """Jobs that have one thing in common, counted. The counts of statuses add up to `jobs`."""

    group: str | None
    """What the jobs have in common, like the name of a company; None for jobs whose servers do not tell it."""
    jobs: int
    failed: int
    warning: int
    success: int
    running: int
    """Jobs that run now, start, stop or wait."""
    never_ran: int
    """Jobs without a run that their server knows."""
    other: int
    """Jobs with any other status, those that veeam-jobs does not know included."""
    disabled: int
    """Jobs whose schedule is off, whatever their status."""
    size: int | None
    """Size of the backup files of those jobs whose size is known, in bytes; None if none is."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort order of jobs; missing values always come last."""

    field: str
    descending: bool = False


SUMMARY_FIELDS = ("company", "server", "type", "status", "profile")
"""What jobs can be summed up by."""

SORT_FIELDS = ("name", "profile", "server", "company", "type", "status", "last-run", "duration", "size")


@dataclass(frozen=True, slots=True)
class JobQuestion:
    """Criteria for jobs. Empty means any."""

    statuses: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    server: str | None = None
    """Part of the name of a backup server, ignoring case."""
    company: str | None = None
    """Part of the name of a company, ignoring case."""
    since: datetime | None = None
    """Only jobs whose last run began at or after this moment."""
    sort: Sort = Sort("last-run", descending=True)
    limit: int | None = None
    with_company: bool = False
    """Whether to fetch the names of companies, which takes a request."""
    name: str | None = None
    """Part of the name, ignoring case."""
    enabled: bool | None = None
    """Whether the schedule has to be on, or off."""
    never_ran: bool = False
    """Only jobs without a run that the server knows."""
    with_success: bool = False
    """Whether to fetch the last success of jobs whose last run was none, which takes requests of Enterprise Manager."""
    success_since: datetime | None = None
    """Only jobs not known to have ended a run with Success or Warning since then. Servers only look it up: whoever has
    the answers of all leaves the others out, as one server may know of a run that another does not."""


@dataclass(frozen=True, slots=True)
class SessionQuestion:
    """Criteria for sessions, newest first. Empty means any."""

    job: str | None = None
    """UID or name of a job."""
    statuses: tuple[str, ...] = ()
    since: datetime | None = None
    limit: int | None = None


def plain(row: Any) -> dict[str, Any]:
    """Return a row as JSON values: times in ISO 8601, UTC."""
    return {field.name: _plain(getattr(row, field.name)) for field in fields(row)}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, tuple):
        return [plain(item) if is_dataclass(item) else item for item in value]
    return value
