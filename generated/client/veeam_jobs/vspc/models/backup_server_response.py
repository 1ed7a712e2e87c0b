# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerResponse(msgspec.Struct, kw_only=True, gc=False):
    """Backup server response.

    One backup server in its envelope.
    """

    data: BackupServer | None = None
    """A Veeam Backup & Replication server that is connected to the console."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server import BackupServer  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
