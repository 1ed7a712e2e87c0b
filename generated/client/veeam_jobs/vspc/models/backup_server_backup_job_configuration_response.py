# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerBackupJobConfigurationResponse(msgspec.Struct, kw_only=True, gc=False):
    """vSphere job configuration response.

    The configuration of one vSphere job in its envelope. The name of this schema is ours.

    Attributes:
        data: All settings of a job that backs up VMware vSphere machines: scope, storage, guest processing
            and schedule.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerBackupJobConfiguration | None = None
    """All settings of a job that backs up VMware vSphere machines: scope, storage, guest processing and
    schedule.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_backup_job_configuration import BackupServerBackupJobConfiguration  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
