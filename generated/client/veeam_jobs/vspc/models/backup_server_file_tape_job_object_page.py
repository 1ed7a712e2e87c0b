# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileTapeJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of file to tape jobs.

    One page of hosts with the files and folders that file to tape jobs read from them.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerFileTapeJobObject] | None = None
    """The hosts of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_tape_job_object import BackupServerFileTapeJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
