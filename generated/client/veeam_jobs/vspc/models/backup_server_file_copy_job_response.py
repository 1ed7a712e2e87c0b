# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """File copy job response.

    One file copy job in its envelope.
    """

    data: BackupServerFileCopyJob | None = None
    """What is particular to a file copy job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_copy_job import BackupServerFileCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
