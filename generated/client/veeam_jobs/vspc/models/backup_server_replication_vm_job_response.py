# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerReplicationVmJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """Replication job response.

    One replication job in its envelope.
    """

    data: BackupServerReplicationVmJob | None = None
    """What is particular to a job that replicates virtual machines from snapshots; the rest of the job is a
    `BackupServerJob` with the same `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_replication_vm_job import BackupServerReplicationVmJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
