# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerFileShareJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of file share jobs.

    One page of file shares that jobs back up.

    Attributes:
        meta: Information about the `data` of the response.
        data: File shares of this page, each with the job that backs it up.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerFileShareJobObject] | None = None
    """File shares of this page, each with the job that backs it up."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_file_share_job_object import BackupServerFileShareJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
