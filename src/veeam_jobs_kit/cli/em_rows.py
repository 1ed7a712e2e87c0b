"""What Enterprise Manager answers, put into the words of `rows`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .rows import JobDetail, JobRow, ServerRow, SessionRow
from .times import aware

if TYPE_CHECKING:
    from veeam_jobs.em.models.agent_backup_job import AgentBackupJob
    from veeam_jobs.em.models.backup_job_session import BackupJobSession
    from veeam_jobs.em.models.backup_server import BackupServer
    from veeam_jobs.em.models.job import Job
    from veeam_jobs.em.models.nas_job import NASJob

    AnyJob = Job | AgentBackupJob | NASJob

TYPES: Mapping[str, str] = {
    "Backup": "BackupVm",
    "BackupCopy": "BackupCopy",
    "ImmediateBackupCopy": "SimpleBackupCopy",
    "Replica": "ReplicationVM",
    "AgentBackup": "AgentBackupJob",
    "NasBackup": "BackupFile",
}
"""`JobType` of jobs and of sessions, in the words of `rows`."""


@dataclass(frozen=True, slots=True)
class Words:
    """Rows of one profile."""

    profile: str

    def job(self, job: AnyJob, session: BackupJobSession | None) -> JobRow:
        """A job and its newest session, if it has one."""
        return JobRow(
            profile=self.profile,
            product="em",
            server=server_of(job.links),
            company=None,
            uid=job.id,
            name=job.name or "",
            type=_type(job),
            status=status_of(session),
            enabled=job.schedule_enabled,
            last_run=aware(session.creation_time_utc) if session else None,
            last_end=aware(session.end_time_utc) if session else None,
            duration=_duration(session) if session else None,
            next_run=aware(job.next_run),
            failure_message=(session.failure_message or None) if session else None,
        )

    def session(self, session: BackupJobSession) -> SessionRow:
        """One session."""
        type_ = str(session.job_type or "Unknown")
        return SessionRow(
            profile=self.profile,
            product="em",
            server=server_of(session.links),
            job=session.job_name or "",
            job_uid=id_of(session.job_uid),
            uid=session.id,
            type=TYPES.get(type_, type_),
            status=status_of(session),
            started=aware(session.creation_time_utc),
            ended=aware(session.end_time_utc),
            duration=_duration(session),
            progress=session.progress,
            is_retry=session.is_retry,
            failure_message=session.failure_message or None,
        )

    def server(self, server: BackupServer) -> ServerRow:
        """A backup server."""
        return ServerRow(
            profile=self.profile,
            product="em",
            name=server.name or "",
            version=server.version,
            status=None,
            company=None,
            uid=server.id,
        )

    def detail(self, row: JobRow, job: AnyJob | None, sessions: Iterable[BackupJobSession]) -> JobDetail:
        """A job with what its entity says besides, and its sessions."""
        return JobDetail(
            job=row,
            description=(job.description or None) if job else None,
            destination=None,
            schedule=_schedule(job) if job else None,
            retention=_retention(job) if job else None,
            sessions=tuple(self.session(session) for session in sessions),
            objects=(),
        )


def id_of(uid: str | None) -> str:
    """What tells jobs apart, of a URN."""
    return (uid or "").rpartition(":")[2].lower()


def begin(session: BackupJobSession) -> datetime:
    """When a session began; long ago where it does not say."""
    return aware(session.creation_time_utc) or datetime.min.replace(tzinfo=UTC)


def status_of(session: BackupJobSession | None) -> str:
    """How a job stands whose newest session this is."""
    if session is None:
        return "None"
    state = str(session.state or "Stopped")
    if state == "Stopped":
        return str(session.result or "None")
    return state if state in ("Starting", "Stopping") else "Running"


def server_of(links: Iterable[Any] | None) -> str | None:
    """The backup server that something belongs to."""
    for link in links or ():
        if str(link.rel) == "Up" and str(link.type) == "BackupServerReference" and isinstance(link.name, str):
            return link.name
    return None


def _type(job: AnyJob) -> str:
    if job.type == "NasJob":
        return "BackupFile"
    theirs = str(getattr(job, "job_type", None) or "Unknown")
    return TYPES.get(theirs, theirs)


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


def _duration(session: BackupJobSession) -> int | None:
    begin, end = aware(session.creation_time_utc), aware(session.end_time_utc)
    return round((end - begin).total_seconds()) if begin and end else None
