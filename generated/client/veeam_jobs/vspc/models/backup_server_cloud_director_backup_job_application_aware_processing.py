# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobApplicationAwareProcessing(msgspec.Struct, kw_only=True, gc=False):
    """Application-aware processing (Cloud Director).

    Whether applications inside the virtual machines, such as databases and mail servers, are brought into a
    consistent state before the snapshot, so that they start cleanly from a backup.

    Attributes:
        is_enabled: Whether application-aware processing is on; while false, `app_settings` has no effect
            (assumption).
        app_settings: Settings for individual objects of the job.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether application-aware processing is on; while false, `app_settings` has no effect (assumption)."""
    app_settings: list[BackupServerCloudDirectorBackupJobApplicationSettings] | None | Unset = msgspec.field(
        name="appSettings", default=UNSET
    )
    """Settings for individual objects of the job."""


from .backup_server_cloud_director_backup_job_application_settings import (
    BackupServerCloudDirectorBackupJobApplicationSettings,  # noqa: E402
)
