# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup copy job response.

    One object storage backup copy job in its envelope.
    """

    data: BackupServerObjectStorageBackupCopyJob | None = None
    """What is particular to a job that copies object storage backups; the rest of the job is a `BackupServerJob`
    with the same `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_copy_job import BackupServerObjectStorageBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
