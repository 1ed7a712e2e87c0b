# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupJobSessions(msgspec.Struct, kw_only=True, gc=False):
    """Backup sessions.

    A list of sessions, each with all members instead of a reference.

    Attributes:
        backup_job_sessions: The sessions; in XML each is an element `BackupJobSession`.
    """

    backup_job_sessions: list[BackupJobSession] | None = msgspec.field(name="BackupJobSessions", default=None)
    """The sessions; in XML each is an element `BackupJobSession`."""
    _unwrap: ClassVar[str] = "backup_job_sessions"
    _required: ClassVar[tuple[str, ...]] = ("backup_job_sessions",)
    _nullable: ClassVar[tuple[str, ...]] = ("backup_job_sessions",)


from .backup_job_session import BackupJobSession  # noqa: E402
