# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGuestFileSystemIndexing(msgspec.Struct, kw_only=True, gc=False):
    """Guest file indexing.

    A catalogue of the files inside the virtual machines, made while they are backed up, so that single files
    can be searched for by name (what it is good for is an assumption).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job does this at all; while false, `indexingSettings` has no effect (assumption)."""
    indexing_settings: list[BackupServerBackupJobIndexingSettings] | None | Unset = msgspec.field(
        name="indexingSettings", default=UNSET
    )
    """Settings for single objects of the job."""


from .backup_server_backup_job_indexing_settings import BackupServerBackupJobIndexingSettings  # noqa: E402
