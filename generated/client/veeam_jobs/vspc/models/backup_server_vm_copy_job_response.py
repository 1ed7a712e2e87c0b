# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerVmCopyJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """VM copy job response.

    One VM copy job in its envelope.
    """

    data: BackupServerVmCopyJob | None = None
    """What is particular to a VM copy job; the rest of the job is a `BackupServerJob` with the same
    `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_vm_copy_job import BackupServerVmCopyJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
