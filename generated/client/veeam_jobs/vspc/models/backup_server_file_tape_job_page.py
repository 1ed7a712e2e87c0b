# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileTapeJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of file to tape jobs.

    One page of file to tape jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerFileTapeJob] | None = None
    """The file to tape jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_tape_job import BackupServerFileTapeJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
