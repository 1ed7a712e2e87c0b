# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerAgentJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of objects of agent jobs.

    One page of computers that agent jobs protect.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerAgentJobObject] | None = None
    """The computers of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_agent_job_object import BackupServerAgentJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
