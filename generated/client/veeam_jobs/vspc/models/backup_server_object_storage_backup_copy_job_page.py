# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupCopyJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of object storage backup copy jobs.

    One page of object storage backup copy jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerObjectStorageBackupCopyJob] | None = None
    """The object storage backup copy jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_copy_job import BackupServerObjectStorageBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
