# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupCopyJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of object storage backup copy jobs.

    One page of object storages whose backups jobs copy.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerObjectStorageBackupCopyJobObject] | None = None
    """The object storages of this page, with the job that copies each."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_copy_job_object import BackupServerObjectStorageBackupCopyJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
