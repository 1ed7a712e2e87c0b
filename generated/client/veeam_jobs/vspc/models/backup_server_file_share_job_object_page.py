# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileShareJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of file share jobs.

    One page of file shares that jobs back up.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerFileShareJobObject] | None = None
    """The shares of this page, with the job each belongs to."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_share_job_object import BackupServerFileShareJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
