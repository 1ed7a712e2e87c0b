# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerObjectStorageBackupJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of object storage backup jobs.

    One page of object storages that jobs back up.

    Attributes:
        meta: Information about the `data` of the response.
        data: Object storages of this page, each with the job that backs it up.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerObjectStorageBackupJobObject] | None = None
    """Object storages of this page, each with the job that backs it up."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_object_storage_backup_job_object import BackupServerObjectStorageBackupJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
