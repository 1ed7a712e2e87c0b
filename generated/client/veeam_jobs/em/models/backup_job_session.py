# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class BackupJobSession(msgspec.Struct, kw_only=True, gc=False):
    """Backup session.

    One run of a job. An agent job has a container session for the run, of type `AgentBackup`, and a child
    session for each computer, of type `AgentManagement`.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `BackupJobSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job, then `@` and the time it started."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    job_uid: str | None = msgspec.field(name="JobUid", default=None)
    """UID of the job that ran."""
    job_name: str | None = msgspec.field(name="JobName", default=None)
    """Name of the job that ran."""
    job_type: BackupJobSessionJobType | None = msgspec.field(name="JobType", default=None)
    """Kind of job that a session belongs to."""
    creation_time_utc: datetime.datetime | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When the run started, in UTC."""
    end_time_utc: datetime.datetime | None = msgspec.field(name="EndTimeUTC", default=None)
    """When it ended, in UTC."""
    state: BackupJobSessionState | None = msgspec.field(name="State", default=None)
    """What a session is doing."""
    result: BackupJobSessionResult | None = msgspec.field(name="Result", default=None)
    """How a session ended, from good to bad. What a running session says here is not documented."""
    progress: int | None = msgspec.field(name="Progress", default=None)
    """How far the run has come, in percent."""
    failure_message: str | None = msgspec.field(name="FailureMessage", default=None)
    """Why the run failed."""
    is_retry: bool | None = msgspec.field(name="IsRetry", default=None)
    """Whether this run repeats one that failed."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_job_session_job_type import BackupJobSessionJobType  # noqa: E402
from .backup_job_session_result import BackupJobSessionResult  # noqa: E402
from .backup_job_session_state import BackupJobSessionState  # noqa: E402
from .link import Link  # noqa: E402
