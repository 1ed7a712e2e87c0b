# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerImmediateBackupCopyJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of immediate backup copy jobs.

    One page of immediate backup copy jobs.

    Attributes:
        meta: Information about the `data` of the response.
        data: The immediate backup copy jobs of this page.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerImmediateBackupCopyJob] | None = None
    """The immediate backup copy jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
