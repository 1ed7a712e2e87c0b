# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileShareJobObjectLastSession(msgspec.Struct, kw_only=True, gc=False):
    """Last session of a file share.

    What the last run of a job did with one file share. A number is null when the backup server has not
    reported it (assumption).
    """

    backup_status: BackupServerJobObjectLastSessionBackupStatus | None = msgspec.field(
        name="backupStatus", default=None
    )
    """How far the last run is with the object, or how it ended for it."""
    source_files_count: int | None = msgspec.field(name="sourceFilesCount", default=None)
    """How many files there are in all sources of the share."""
    changed_files_count: int | None = msgspec.field(name="changedFilesCount", default=None)
    """How many of them had changed."""
    skipped_files_count: int | None = msgspec.field(name="skippedFilesCount", default=None)
    """How many files the run passed over."""
    backed_up_files_count: int | None = msgspec.field(name="backedUpFilesCount", default=None)
    """How many files the run backed up."""
    transferred_size: int | None = msgspec.field(name="transferredSize", default=None)
    """How much data of the share the run backed up, in bytes."""
    source_size: int | None = msgspec.field(name="sourceSize", default=None)
    """Size of all files in the sources, in bytes."""
    duration: int | None = None
    """Length of the run, in seconds."""
    messages: list[str] | None = None
    """What the run reported when it finished, one text for each message; empty when it had nothing to say
    (assumption).
    """


from .backup_server_job_object_last_session_backup_status import BackupServerJobObjectLastSessionBackupStatus  # noqa: E402
