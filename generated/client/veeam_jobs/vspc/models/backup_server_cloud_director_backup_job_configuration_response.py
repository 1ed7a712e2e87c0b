# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServerCloudDirectorBackupJobConfigurationResponse(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director job configuration response.

    The configuration of one Cloud Director job in its envelope. The name of this schema is ours.

    Attributes:
        data: All settings of a job that backs up VMware Cloud Director machines: scope, storage, guest
            processing and schedule. Storage and schedule have the same form as for a vSphere job; objects are
            identified as in Cloud Director.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: BackupServerCloudDirectorBackupJobConfiguration | None = None
    """All settings of a job that backs up VMware Cloud Director machines: scope, storage, guest processing and
    schedule. Storage and schedule have the same form as for a vSphere job; objects are identified as in Cloud
    Director.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .backup_server_cloud_director_backup_job_configuration import (
    BackupServerCloudDirectorBackupJobConfiguration,  # noqa: E402
)
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
