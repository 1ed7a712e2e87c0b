# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerImmediateBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Immediate backup copy job response.

    One immediate backup copy job in its envelope.

    Attributes:
        data: The properties specific to a job that copies each restore point as soon as it appears; the rest
            of the job is a `BackupServerJob` with the same `instance_uid`. From API 3.3 to 3.6.2 it is called
            a simple backup copy job.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerImmediateBackupCopyJob | None = None
    """The properties specific to a job that copies each restore point as soon as it appears; the rest of the job
    is a `BackupServerJob` with the same `instance_uid`. From API 3.3 to 3.6.2 it is called a simple backup
    copy job.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
