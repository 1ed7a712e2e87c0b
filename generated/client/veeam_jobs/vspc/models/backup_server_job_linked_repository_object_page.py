# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerJobLinkedRepositoryObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of linked repositories.

    One page of pairs of a job and a repository.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerJobLinkedRepositoryObject] | None = None
    """The pairs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_job_linked_repository_object import BackupServerJobLinkedRepositoryObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
