# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of object storage backup jobs.

    One page of object storages that jobs back up.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerObjectStorageBackupJobObject] | None = None
    """The object storages of this page, with the job each belongs to."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_job_object import BackupServerObjectStorageBackupJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
