# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerJobLinkedJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of linked jobs.

    One page of pairs of a job and a source job.

    Attributes:
        meta: Information about the `data` of the response.
        data: Pairs on this page.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerJobLinkedJobObject] | None = None
    """Pairs on this page."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_job_linked_job_object import BackupServerJobLinkedJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
