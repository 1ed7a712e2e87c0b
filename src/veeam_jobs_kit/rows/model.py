"""What the commands show, in frozen rows; see `vocabulary` for the words in them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from ..profiles import Product
from .times import iso


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


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """Result of the last run for one object of a job. VSPC only."""

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
    destination: str | None
    schedule: str | None
    retention: str | None
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
    """VSPC: version of the product. EM: newest version of its API."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort order of jobs; missing values always come last."""

    field: str
    descending: bool = False


SORT_FIELDS = ("name", "profile", "server", "company", "type", "status", "last-run", "duration")


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
        return [plain(item) for item in value]
    return value
