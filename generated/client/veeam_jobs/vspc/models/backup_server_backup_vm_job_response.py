# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerBackupVmJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """VM backup job response.

    One VM backup job in its envelope.

    Attributes:
        data: The properties specific to a job that backs up virtual machines; the rest of the job is a
            `BackupServerJob` with the same `instance_uid`.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerBackupVmJob | None = None
    """The properties specific to a job that backs up virtual machines; the rest of the job is a
    `BackupServerJob` with the same `instance_uid`.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_backup_vm_job import BackupServerBackupVmJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
