# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class ReplicaJobSession(msgspec.Struct, kw_only=True, gc=False):
    """Replication session.

    One run of a replication job. It is a separate type: queries for `BackupJobSession` do not find it,
    queries for `ReplicaJobSession` do. This document describes it only as a query result; no described
    operation reads one by its ID.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `ReplicaJobSession`.
        href: URL of the replication session in full; null if the server sends none.
        name: Name of the job, followed by `@` and the start time; with whole seconds, on newer servers with
            fractions of a second.
        uid: UID of the replication session, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        job_uid: UID of the job that ran.
        job_name: Name of the job that ran.
        job_type: Kind of the job that a replication session belongs to.
        creation_time_utc: When the run started, in UTC.
        end_time_utc: When the run ended, in UTC; null while the session is running.
        state: Current activity of a session; `Stopped` when it has ended.
        result: Result of a session, ordered from good to bad; `None` while it is running. Read it only after
            the session has ended.
        progress: Progress of the run, in percent; may be 0 in a session that has ended.
        failure_message: Why the run failed; null on most sessions. No table names this member, but backup
            sessions have it.
        is_retry: Whether this run is a retry of a failed run.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `ReplicaJobSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the replication session in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job, followed by `@` and the start time; with whole seconds, on newer servers with fractions
    of a second.
    """
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the replication session, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    job_uid: str | None = msgspec.field(name="JobUid", default=None)
    """UID of the job that ran."""
    job_name: str | None = msgspec.field(name="JobName", default=None)
    """Name of the job that ran."""
    job_type: ReplicaJobSessionJobType | None = msgspec.field(name="JobType", default=None)
    """Kind of the job that a replication session belongs to."""
    creation_time_utc: Instant | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When the run started, in UTC."""
    end_time_utc: Instant | None = msgspec.field(name="EndTimeUTC", default=None)
    """When the run ended, in UTC; null while the session is running."""
    state: BackupJobSessionState | None = msgspec.field(name="State", default=None)
    """Current activity of a session; `Stopped` when it has ended."""
    result: BackupJobSessionResult | None = msgspec.field(name="Result", default=None)
    """Result of a session, ordered from good to bad; `None` while it is running. Read it only after the session
    has ended.
    """
    progress: int | None = msgspec.field(name="Progress", default=None)
    """Progress of the run, in percent; may be 0 in a session that has ended."""
    failure_message: str | None = msgspec.field(name="FailureMessage", default=None)
    """Why the run failed; null on most sessions. No table names this member, but backup sessions have it."""
    is_retry: bool | None = msgspec.field(name="IsRetry", default=None)
    """Whether this run is a retry of a failed run."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_job_session_result import BackupJobSessionResult  # noqa: E402
from .backup_job_session_state import BackupJobSessionState  # noqa: E402
from .link import Link  # noqa: E402
from .replica_job_session_job_type import ReplicaJobSessionJobType  # noqa: E402
