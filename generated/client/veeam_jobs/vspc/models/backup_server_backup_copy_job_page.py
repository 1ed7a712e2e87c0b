# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerBackupCopyJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of backup copy jobs.

    One page of backup copy jobs.

    Attributes:
        meta: Information about the `data` of the response.
        data: The backup copy jobs of this page.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerBackupCopyJob] | None = None
    """The backup copy jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_backup_copy_job import BackupServerBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
