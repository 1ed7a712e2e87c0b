# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerImmediateBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Immediate backup copy job response.

    One immediate backup copy job in its envelope.
    """

    data: BackupServerImmediateBackupCopyJob | None = None
    """What is particular to a job that copies each restore point as soon as it appears; the rest of the job is a
    `BackupServerJob` with the same `instanceUid`. From API 3.3 to 3.6.2 it is called a simple backup copy
    job.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
