# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class BackupServerJobObjectLastSession(msgspec.Struct, kw_only=True, gc=False):
    """Last session of an object.

    What the last run of a job did with one of its objects.
    """

    backup_status: BackupServerJobObjectLastSessionBackupStatus | None = msgspec.field(
        name="backupStatus", default=None
    )
    """How far the last run is with the object, or how it ended for it."""
    total_backed_size: int | None = msgspec.field(name="totalBackedSize", default=None)
    """Size of the backup files, in bytes."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Data of the object that was processed, in bytes."""
    start_time: datetime.datetime | None = msgspec.field(name="startTime", default=None)
    """When the run began; null when there is none to report (assumption)."""
    end_time: datetime.datetime | None = msgspec.field(name="endTime", default=None)
    """When the run ended; null until then (assumption)."""
    duration: int | None = None
    """Length of the run, in seconds."""
    messages: list[str] | None = None
    """What the run reported, one text for each message; empty when it had nothing to say (assumption)."""


from .backup_server_job_object_last_session_backup_status import BackupServerJobObjectLastSessionBackupStatus  # noqa: E402
