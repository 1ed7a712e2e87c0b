# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerImmediateBackupCopyJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of immediate backup copy jobs.

    One page of immediate backup copy jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerImmediateBackupCopyJob] | None = None
    """The immediate backup copy jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
