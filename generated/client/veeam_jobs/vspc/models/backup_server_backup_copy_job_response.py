# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerBackupCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Backup copy job response.

    One backup copy job in its envelope.
    """

    data: BackupServerBackupCopyJob | None = None
    """What is particular to a backup copy job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_backup_copy_job import BackupServerBackupCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
