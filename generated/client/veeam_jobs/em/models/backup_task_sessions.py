# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupTaskSessions(msgspec.Struct, kw_only=True, gc=False):
    """Backup task sessions.

    A list of task sessions in full.
    """

    backup_task_sessions: list[BackupTaskSession] | None = msgspec.field(
        name="BackupTaskSessions", default=None
    )
    """The task sessions; in XML each is an element `BackupTaskSession`."""


from .backup_task_session import BackupTaskSession  # noqa: E402
