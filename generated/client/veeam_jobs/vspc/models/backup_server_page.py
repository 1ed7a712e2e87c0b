# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of backup servers.

    One page of backup servers.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServer] | None = None
    """The backup servers of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server import BackupServer  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
