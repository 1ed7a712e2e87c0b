# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerSimpleBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Simple backup copy job response.

    One simple backup copy job in its envelope.

    Attributes:
        data: The properties specific to a job that copies each restore point as soon as it appears; the rest
            of the job is a `BackupServerJob` with the same `instance_uid`. Before API 3.3 and from API 3.7 on
            it is called an immediate backup copy job.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerSimpleBackupCopyJob | None = None
    """The properties specific to a job that copies each restore point as soon as it appears; the rest of the job
    is a `BackupServerJob` with the same `instance_uid`. Before API 3.3 and from API 3.7 on it is called an
    immediate backup copy job.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_simple_backup_copy_job import BackupServerSimpleBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
