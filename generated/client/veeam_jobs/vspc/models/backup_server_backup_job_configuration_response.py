# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerBackupJobConfigurationResponse(msgspec.Struct, kw_only=True, gc=False):
    """vSphere job configuration response.

    The configuration of one vSphere job in its envelope. The name of this schema is ours.
    """

    data: BackupServerBackupJobConfiguration | None = None
    """All settings of a job that backs up VMware vSphere machines: what it takes, where to, what it does inside
    the guests, when it runs.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_backup_job_configuration import BackupServerBackupJobConfiguration  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
