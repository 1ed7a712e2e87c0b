# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileShareJobObjectLastSession(msgspec.Struct, kw_only=True, gc=False):
    """Last session of a file share.

    Result of the last run of a job for one file share. A number is null when the backup server has not
    reported it (assumption).

    Attributes:
        backup_status: State or result of the last run for one object.
        source_files_count: Number of files in all sources of the share.
        changed_files_count: Number of files in the sources that had changed.
        skipped_files_count: Number of files that the run skipped.
        backed_up_files_count: Number of files that the run backed up.
        transferred_size: Amount of data of the share that the run backed up, in bytes.
        source_size: Total size of all files in the sources, in bytes.
        duration: Duration of the run, in seconds.
        messages: Messages that the run reported when it finished; empty when there are none (assumption).
    """

    backup_status: BackupServerJobObjectLastSessionBackupStatus | None = msgspec.field(
        name="backupStatus", default=None
    )
    """State or result of the last run for one object."""
    source_files_count: int | None = msgspec.field(name="sourceFilesCount", default=None)
    """Number of files in all sources of the share."""
    changed_files_count: int | None = msgspec.field(name="changedFilesCount", default=None)
    """Number of files in the sources that had changed."""
    skipped_files_count: int | None = msgspec.field(name="skippedFilesCount", default=None)
    """Number of files that the run skipped."""
    backed_up_files_count: int | None = msgspec.field(name="backedUpFilesCount", default=None)
    """Number of files that the run backed up."""
    transferred_size: int | None = msgspec.field(name="transferredSize", default=None)
    """Amount of data of the share that the run backed up, in bytes."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Total size of all files in the sources, in bytes."""
    duration: int | None = None
    """Duration of the run, in seconds."""
    messages: list[str] | None = None
    """Messages that the run reported when it finished; empty when there are none (assumption)."""


from .backup_server_job_object_last_session_backup_status import BackupServerJobObjectLastSessionBackupStatus  # noqa: E402
