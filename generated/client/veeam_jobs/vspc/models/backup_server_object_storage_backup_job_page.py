# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerObjectStorageBackupJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of object storage backup jobs.

    One page of object storage backup jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerObjectStorageBackupJob] | None = None
    """The object storage backup jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_object_storage_backup_job import BackupServerObjectStorageBackupJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
