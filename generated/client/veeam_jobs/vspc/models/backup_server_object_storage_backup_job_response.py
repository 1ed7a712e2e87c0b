# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Object storage backup job response.

    One object storage backup job in its envelope.
    """

    data: BackupServerObjectStorageBackupJob | None = None
    """What is particular to a job that backs up object storage; the rest of the job is a `BackupServerJob` with
    the same `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_job import BackupServerObjectStorageBackupJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
