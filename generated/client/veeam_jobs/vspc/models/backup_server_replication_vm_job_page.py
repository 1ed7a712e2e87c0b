# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerReplicationVmJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of replication jobs.

    One page of replication jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerReplicationVmJob] | None = None
    """The replication jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_replication_vm_job import BackupServerReplicationVmJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
