# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileShareCopyJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of file share copy jobs.

    One page of file share copy jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerFileShareCopyJob] | None = None
    """The file share copy jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_share_copy_job import BackupServerFileShareCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
