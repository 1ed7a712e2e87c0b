# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobLinkedJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of linked jobs.

    One page of pairs of jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerJobLinkedJobObject] | None = None
    """The pairs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_job_linked_job_object import BackupServerJobLinkedJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
