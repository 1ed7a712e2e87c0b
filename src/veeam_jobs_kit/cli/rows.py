"""What the commands show: one vocabulary for both products, in frozen rows.

The words are those of Service Provider Console, because it has the most; Enterprise Manager is put into them:

| here | Enterprise Manager |
|---|---|
| status `Success`, `Warning`, `Failed` | result of the job's newest session, once that has stopped |
| status `Starting`, `Stopping` | state of that session |
| status `Running` | any other state of it: `Working`, `Pausing`, `Resuming` |
| status `None` | the job has no session, or one that stopped without a result |
| type `BackupVm` | `Job` of type `Backup` |
| type `BackupCopy` | `Job` of type `BackupCopy` |
| type `SimpleBackupCopy` | `Job` of type `ImmediateBackupCopy` |
| type `ReplicationVM` | `Job` of type `Replica`; its sessions are of a kind of their own, so its status is `None` |
| type `AgentBackupJob` | `AgentBackupJob` |
| type `BackupFile` | `NasJob` |

A word that neither product had when this was written is passed on as it came.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Literal

from .times import iso

Product = Literal["vspc", "em"]

STATUSES = (
    "Failed",
    "Warning",
    "WaitingTape",
    "WaitingRepository",
    "Unknown",
    "Running",
    "Starting",
    "Stopping",
    "Enabling",
    "Disabling",
    "Idle",
    "Success",
    "None",
)
"""Every status, what needs attention first."""

ACTIVE = frozenset({"Running", "Starting", "Stopping", "WaitingTape", "WaitingRepository"})
"""A run is going on."""

TYPES = (
    "BackupVm",
    "ReplicationVM",
    "CdpReplicationVM",
    "CopyVm",
    "CopyFile",
    "BackupCopy",
    "SimpleBackupCopy",
    "BackupToTape",
    "FileToTape",
    "AgentBackupJob",
    "AgentPolicy",
    "BackupFile",
    "BackupFileCopy",
    "ObjectStorageBackup",
    "ObjectStorageBackupCopy",
    "SqlLogBackup",
    "OracleLogBackup",
    "PostgreSqlLogBackup",
    "SureBackup",
    "AzureBackupJob",
    "AwsBackupJob",
    "GoogleBackupJob",
    "AhvStorageSnapshotJob",
    "SobrMaintenance",
    "Unknown",
)
"""Every type of job."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job of one server, with its last run. What a product does not tell is None."""

    profile: str
    product: Product
    server: str | None
    """Name of the backup server the job runs on."""
    company: str | None
    """Whom the job is for: the company it is assigned to, else the owner of the server. VSPC only."""
    uid: str
    name: str
    type: str
    status: str
    enabled: bool | None
    """Whether the schedule is on."""
    last_run: datetime | None
    last_end: datetime | None
    duration: int | None
    """Length of the last run, in seconds."""
    next_run: datetime | None
    """EM only."""
    failure_message: str | None


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One run of a job. VSPC tells of the last run of each job alone, and has no `uid` for it."""

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
    """What the last run did with one object of a job. VSPC only."""

    name: str
    status: str
    duration: int | None
    """In seconds."""
    failure_message: str | None


@dataclass(frozen=True, slots=True)
class JobDetail:
    """A job with what a list has no room for."""

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
    """Who a profile signs in as, and to what."""

    profile: str
    product: Product
    url: str
    user: str
    role: str | None
    """VSPC only."""
    server_version: str | None
    """VSPC: of the product. EM tells the newest version of its API instead."""


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of jobs; what has no value always comes last."""

    field: str
    descending: bool = False


SORT_FIELDS = ("name", "profile", "server", "company", "type", "status", "last-run", "duration")


@dataclass(frozen=True, slots=True)
class JobQuestion:
    """Which jobs are asked for. Empty means any."""

    statuses: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    server: str | None = None
    """Part of the name of a backup server, in any case."""
    company: str | None = None
    """Part of the name of a company, in any case."""
    since: datetime | None = None
    """Only jobs whose last run began at or after this moment."""
    sort: Sort = Sort("last-run", descending=True)
    limit: int | None = None
    with_company: bool = False
    """Whether the names of companies are needed; asking for them takes a request."""


@dataclass(frozen=True, slots=True)
class SessionQuestion:
    """Which sessions are asked for. Empty means any. Newest come first."""

    job: str | None = None
    """UID or name of a job."""
    statuses: tuple[str, ...] = ()
    since: datetime | None = None
    limit: int | None = None


def sorted_rows(rows: list[JobRow], sort: Sort) -> list[JobRow]:
    """The rows in an order; equal ones by name, then profile."""
    rows = sorted(rows, key=lambda row: (row.name.casefold(), row.profile, row.uid))
    known = [row for row in rows if _value(row, sort.field) is not None]
    unknown = [row for row in rows if _value(row, sort.field) is None]
    known.sort(key=lambda row: _value(row, sort.field), reverse=sort.descending)
    return known + unknown


def _value(row: JobRow, field: str) -> Any:
    if field == "status":
        return STATUSES.index(row.status) if row.status in STATUSES else STATUSES.index("Unknown")
    value = getattr(row, field.replace("-", "_"))
    return value.casefold() if isinstance(value, str) else value


def plain(row: Any) -> dict[str, Any]:
    """A row as JSON has it: times in ISO 8601, UTC."""
    return {each.name: _plain(getattr(row, each.name)) for each in fields(row)}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value
