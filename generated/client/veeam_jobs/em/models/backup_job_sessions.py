# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupJobSessions(msgspec.Struct, kw_only=True, gc=False):
    """Backup sessions.

    A list of sessions in full.
    """

    backup_job_sessions: list[BackupJobSession] | None = msgspec.field(name="BackupJobSessions", default=None)
    """The sessions; in XML each is an element `BackupJobSession`."""


from .backup_job_session import BackupJobSession  # noqa: E402
