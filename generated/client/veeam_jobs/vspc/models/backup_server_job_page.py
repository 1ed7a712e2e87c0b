# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of jobs.

    One page of jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerJob] | None = None
    """The jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_job import BackupServerJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
