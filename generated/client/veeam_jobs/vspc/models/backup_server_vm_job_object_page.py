# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerVmJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of virtual machines.

    One page of virtual machines, each with its job.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[BackupServerVmJobObject] | None = None
    """The virtual machines of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_vm_job_object import BackupServerVmJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
