# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerBackupTapeJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of backup to tape jobs.

    One page of backup to tape jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerBackupTapeJob] | None = None
    """The backup to tape jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_backup_tape_job import BackupServerBackupTapeJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
