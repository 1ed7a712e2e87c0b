# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerSimpleBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Simple backup copy job response.

    One simple backup copy job in its envelope.
    """

    data: BackupServerSimpleBackupCopyJob | None = None
    """What is particular to a job that copies each restore point as soon as it appears; the rest of the job is a
    `BackupServerJob` with the same `instanceUid`. Before API 3.3 and from API 3.7 on it is called an
    immediate backup copy job.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_simple_backup_copy_job import BackupServerSimpleBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
