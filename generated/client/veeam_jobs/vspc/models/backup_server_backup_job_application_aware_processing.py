# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobApplicationAwareProcessing(msgspec.Struct, kw_only=True, gc=False):
    """Application-aware processing.

    Whether applications inside the virtual machines, such as databases and mail servers, are told to settle
    before the snapshot, so that they start cleanly from a backup.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job does this at all; while false, `appSettings` has no effect (assumption)."""
    app_settings: list[BackupServerBackupJobApplicationSettings] | None | Unset = msgspec.field(
        name="appSettings", default=UNSET
    )
    """Settings for single objects of the job."""


from .backup_server_backup_job_application_settings import BackupServerBackupJobApplicationSettings  # noqa: E402
