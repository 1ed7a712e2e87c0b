# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobGuestFileSystemIndexing(msgspec.Struct, kw_only=True, gc=False):
    """Guest file indexing.

    Indexing of the files inside the virtual machines during the backup, so that single files can be found by
    name (the purpose is an assumption).

    Attributes:
        is_enabled: Whether guest files are indexed; while false, `indexing_settings` has no effect
            (assumption).
        indexing_settings: Settings for individual objects of the job.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether guest files are indexed; while false, `indexing_settings` has no effect (assumption)."""
    indexing_settings: list[BackupServerBackupJobIndexingSettings] | None | Unset = msgspec.field(
        name="indexingSettings", default=UNSET
    )
    """Settings for individual objects of the job."""


from .backup_server_backup_job_indexing_settings import BackupServerBackupJobIndexingSettings  # noqa: E402
