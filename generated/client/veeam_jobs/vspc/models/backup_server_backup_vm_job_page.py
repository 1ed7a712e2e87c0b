# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerBackupVmJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of VM backup jobs.

    One page of VM backup jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerBackupVmJob] | None = None
    """The VM backup jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_backup_vm_job import BackupServerBackupVmJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
