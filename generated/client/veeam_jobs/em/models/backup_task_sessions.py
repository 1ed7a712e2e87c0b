# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupTaskSessions(msgspec.Struct, kw_only=True, gc=False):
    """Backup task sessions.

    A list of task sessions, each with all members instead of a reference.

    Attributes:
        backup_task_sessions: The task sessions; in XML each is an element `BackupTaskSession`.
    """

    backup_task_sessions: list[BackupTaskSession] | None = msgspec.field(
        name="BackupTaskSessions", default=None
    )
    """The task sessions; in XML each is an element `BackupTaskSession`."""
    _unwrap: ClassVar[str] = "backup_task_sessions"
    _required: ClassVar[tuple[str, ...]] = ("backup_task_sessions",)
    _nullable: ClassVar[tuple[str, ...]] = ("backup_task_sessions",)


from .backup_task_session import BackupTaskSession  # noqa: E402
