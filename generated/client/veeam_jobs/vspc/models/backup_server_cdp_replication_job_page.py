# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCdpReplicationJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of CDP policies.

    One page of CDP policies.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerCdpReplicationJob] | None = None
    """The CDP policies of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_cdp_replication_job import BackupServerCdpReplicationJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
