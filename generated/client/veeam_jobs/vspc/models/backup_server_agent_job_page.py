# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerAgentJobPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of agent jobs.

    One page of agent jobs.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerAgentJob] | None = None
    """The agent jobs of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_agent_job import BackupServerAgentJob  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
