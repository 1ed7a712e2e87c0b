# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerJobObjectLastSession(msgspec.Struct, kw_only=True, gc=False):
    """Last session of an object.

    Result of the last run of a job for one of its objects.

    Attributes:
        backup_status: State or result of the last run for one object.
        total_backed_size: Total size of the backup files, in bytes.
        source_size: Amount of data of the object that was processed, in bytes.
        start_time: Time at which the run started; null when there is no run to report (assumption).
        end_time: Time at which the run ended; null until the run ends (assumption).
        duration: Duration of the run, in seconds.
        messages: Messages that the run reported; empty when there are none (assumption).
    """

    backup_status: BackupServerJobObjectLastSessionBackupStatus | None = msgspec.field(
        name="backupStatus", default=None
    )
    """State or result of the last run for one object."""
    total_backed_size: int | None = msgspec.field(name="totalBackedSize", default=None)
    """Total size of the backup files, in bytes."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Amount of data of the object that was processed, in bytes."""
    start_time: Instant | None = msgspec.field(name="startTime", default=None)
    """Time at which the run started; null when there is no run to report (assumption)."""
    end_time: Instant | None = msgspec.field(name="endTime", default=None)
    """Time at which the run ended; null until the run ends (assumption)."""
    duration: int | None = None
    """Duration of the run, in seconds."""
    messages: list[str] | None = None
    """Messages that the run reported; empty when there are none (assumption)."""


from .backup_server_job_object_last_session_backup_status import BackupServerJobObjectLastSessionBackupStatus  # noqa: E402
