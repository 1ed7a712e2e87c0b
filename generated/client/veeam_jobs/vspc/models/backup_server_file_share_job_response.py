# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileShareJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """File share job response.

    One file share job in its envelope.
    """

    data: BackupServerFileShareJob | None = None
    """What is particular to a file share job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_file_share_job import BackupServerFileShareJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
