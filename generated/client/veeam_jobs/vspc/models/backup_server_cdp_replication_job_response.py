# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobResponse(msgspec.Struct, kw_only=True, gc=False):
    """CDP policy response.

    One CDP policy in its envelope.
    """

    data: BackupServerCdpReplicationJob | None = None
    """What is particular to a policy that replicates virtual machines continuously: how far the replica may lag
    behind, how long its restore points are kept, how well the policy keeps up. The rest is a
    `BackupServerJob` with the same `instanceUid`.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_cdp_replication_job import BackupServerCdpReplicationJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
