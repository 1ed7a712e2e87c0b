# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerFileTapeJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of file to tape jobs.

    One page of hosts with the files and folders that file to tape jobs read from them.

    Attributes:
        meta: Information about the `data` of the response.
        data: Hosts on this page, with their files and folders.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerFileTapeJobObject] | None = None
    """Hosts on this page, with their files and folders."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_file_tape_job_object import BackupServerFileTapeJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
