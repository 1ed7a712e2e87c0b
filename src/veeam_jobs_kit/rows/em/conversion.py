"""Convert responses of Enterprise Manager to rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from ..model import JobDetail, JobRow, ObjectRow, ServerRow, SessionRow
from ..times import aware
from ..vocabulary import EM_AT_WORK, FINE, type_of, urgency
from .urns import id_of

if TYPE_CHECKING:
    from veeam_jobs.em.models.agent_backup_job import AgentBackupJob
    from veeam_jobs.em.models.backup_job_session import BackupJobSession
    from veeam_jobs.em.models.backup_server import BackupServer
    from veeam_jobs.em.models.job import Job
    from veeam_jobs.em.models.nas_job import NASJob
    from veeam_jobs.em.models.replica_job_session import ReplicaJobSession

    AnyJob = Job | AgentBackupJob | NASJob
    AnySession = BackupJobSession | ReplicaJobSession

Row = TypeVar("Row", JobRow, SessionRow)


@dataclass(frozen=True, slots=True)
class Conversion:
    """Converts responses of one profile."""

    profile: str

    def job(self, job: AnyJob, session: AnySession | None) -> JobRow:
        """Return the row of a job and its newest session."""
        # Sessions are found by the UID of their job.
        status = status_of(session) if job.id else "Unknown"
        return JobRow(
            profile=self.profile,
            product="em",
            server=server_of(job.links),
            company=None,
            uid=job.id,
            name=job.name or "",
            type=_type(job),
            status=status,
            enabled=job.schedule_enabled,
            last_run=aware(session.creation_time_utc) if session else None,
            last_end=aware(session.end_time_utc) if session else None,
            duration=_duration(session) if session else None,
            next_run=aware(job.next_run),
            failure_message=(session.failure_message or None) if session else None,
            progress=session.progress if session else None,
            retention=_retention(job),
            last_success=success_of(session) if session else None,
        )

    def session(self, session: AnySession) -> SessionRow:
        """Return the row of a session."""
        type_ = str(session.job_type or "Unknown")
        return SessionRow(
            profile=self.profile,
            product="em",
            server=server_of(session.links),
            job=session.job_name or "",
            job_uid=id_of(session.job_uid),
            uid=session.id,
            type=type_of(type_),
            status=status_of(session),
            started=aware(session.creation_time_utc),
            ended=aware(session.end_time_utc),
            duration=_duration(session),
            progress=session.progress,
            is_retry=session.is_retry,
            failure_message=session.failure_message or None,
        )

    def server(self, server: BackupServer) -> ServerRow:
        """Return the row of a backup server."""
        return ServerRow(
            profile=self.profile,
            product="em",
            name=server.name or "",
            version=server.version,
            status=None,
            company=None,
            uid=server.id,
        )

    def detail(
        self, row: JobRow, job: AnyJob | None, sessions: Iterable[SessionRow], objects: tuple[ObjectRow, ...]
    ) -> JobDetail:
        """Return a job with the details of its entity and its sessions."""
        return JobDetail(
            job=row,
            description=(job.description or None) if job else None,
            schedule=_schedule(job) if job else None,
            sessions=tuple(sessions),
            objects=objects,
        )


def begin(session: AnySession) -> datetime:
    """Return the start time of a session; the earliest possible time if it has none."""
    return aware(session.creation_time_utc) or datetime.min.replace(tzinfo=UTC)


def status_of(session: AnySession | None) -> str:
    """Return the status of a job with this newest session."""
    if session is None:
        return "None"
    # The result counts when the session has stopped: one that runs may say Success already.
    state = str(session.state or "Unknown")
    if state == "Stopped":
        # `None` is a word of the server's; no result at all may be a failure.
        return str(session.result or "Unknown")
    return "Running" if state in EM_AT_WORK else state


def success_of(session: AnySession) -> datetime | None:
    """Return when a session ended with Success or Warning; None if it did not."""
    if status_of(session) not in FINE:
        return None
    return aware(session.end_time_utc or session.creation_time_utc)


def with_reason(row: Row, reason: str | None) -> Row:
    """Return a row with the reason why its run failed, if it has none of its own."""
    return replace(row, failure_message=row.failure_message or reason) if reason else row


def newest_session(sessions: Iterable[AnySession]) -> AnySession | None:
    """Return the newest of the sessions of a job, in any order.

    A session without a start time may be the newest: of those and the newest of the others, return the most urgent.
    """
    every = list(sessions)
    timed = [session for session in every if session.creation_time_utc is not None]
    may_be = [session for session in every if session.creation_time_utc is None]
    if timed:
        may_be.append(max(timed, key=begin))
    return min(may_be, key=lambda session: urgency(status_of(session)), default=None)


def server_of(links: Iterable[Any] | None) -> str | None:
    """Return the name of the backup server in the links."""
    for link in links or ():
        if str(link.rel) == "Up" and str(link.type) == "BackupServerReference" and isinstance(link.name, str):
            return link.name or None
    return None


def _type(job: AnyJob) -> str:
    if job.type == "NasJob":
        return type_of("NasBackup")
    theirs = str(getattr(job, "job_type", None) or "Unknown")
    return type_of(theirs)


def _schedule(job: AnyJob) -> str:
    if not job.schedule_configured:
        return "none"
    return "on" if job.schedule_enabled else "off"


def _retention(job: AnyJob) -> str | None:
    info: Any = getattr(job, "job_info", None)
    holder = getattr(info, "backup_job_info", None) or info
    policy = getattr(holder, "simple_retention_policy", None)
    if policy is None:
        return None
    by_days = str(policy.retain_limit_type).casefold() == "days"
    return f"{policy.retain_days_to_keep} days" if by_days else f"{policy.retain_cycles} restore points"


def seconds_between(begin: datetime | None, end: datetime | None) -> int | None:
    """Return the seconds between two times of a session; None if one is missing."""
    first, last = aware(begin), aware(end)
    return round((last - first).total_seconds()) if first and last else None


def _duration(session: AnySession) -> int | None:
    return seconds_between(session.creation_time_utc, session.end_time_utc)
