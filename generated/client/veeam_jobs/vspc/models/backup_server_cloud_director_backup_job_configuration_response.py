# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerCloudDirectorBackupJobConfigurationResponse(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director job configuration response.

    The configuration of one Cloud Director job in its envelope. The name of this schema is ours.
    """

    data: BackupServerCloudDirectorBackupJobConfiguration | None = None
    """All settings of a job that backs up VMware Cloud Director machines: what it takes, where to, what it does
    inside the guests, when it runs. Storage and schedule have the form they have for a vSphere job; objects
    are named the Cloud Director way.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .backup_server_cloud_director_backup_job_configuration import (
    BackupServerCloudDirectorBackupJobConfiguration,  # noqa: E402
)
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
