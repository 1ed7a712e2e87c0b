# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Job response.

    One job in its envelope.
    """

    data: BackupServerJob | None = None
    """What every job on a backup server has, whatever its type: who it belongs to, how the last run went, when
    it runs, where it writes.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_job import BackupServerJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
