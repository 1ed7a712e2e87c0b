# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerVmJobObjectPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of virtual machines.

    One page of virtual machines, each with its job.

    Attributes:
        meta: Information about the `data` of the response.
        data: The virtual machines of this page.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[BackupServerVmJobObject] | None = None
    """The virtual machines of this page."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_vm_job_object import BackupServerVmJobObject  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
