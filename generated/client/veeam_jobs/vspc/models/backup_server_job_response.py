# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Job response.

    One job in its envelope.

    Attributes:
        data: Properties that every job on a backup server has, regardless of its type: owner, result of the
            last run, schedule and target.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerJob | None = None
    """Properties that every job on a backup server has, regardless of its type: owner, result of the last run,
    schedule and target.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_job import BackupServerJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
