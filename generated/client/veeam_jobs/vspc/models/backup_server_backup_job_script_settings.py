# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobScriptSettings(msgspec.Struct, kw_only=True, gc=False):
    """Guest scripts.

    Scripts that run inside the machines right before and right after the snapshot. Scripts that run once for
    the whole job are in `storage.advanced_settings.scripts`.

    Attributes:
        script_processing_mode: Whether scripts run, and what happens when one fails. The values are camelCase
            in every version. The meanings are derived from the names (assumption).
        windows_scripts: Scripts that run inside a Windows guest around the snapshot, so that applications
            without VSS can prepare (assumption).
        linux_scripts: Scripts that run inside a Linux guest around the snapshot, so that applications can
            prepare (assumption).
    """

    script_processing_mode: BackupServerBackupJobScriptProcessingMode | None | Unset = expected(
        name="scriptProcessingMode"
    )
    """Whether scripts run, and what happens when one fails. The values are camelCase in every version. The
    meanings are derived from the names (assumption).
    """
    windows_scripts: BackupServerBackupJobWindowsScript | None | Unset = msgspec.field(
        name="windowsScripts", default=UNSET
    )
    """Scripts that run inside a Windows guest around the snapshot, so that applications without VSS can prepare
    (assumption).
    """
    linux_scripts: BackupServerBackupJobLinuxScript | None | Unset = msgspec.field(
        name="linuxScripts", default=UNSET
    )
    """Scripts that run inside a Linux guest around the snapshot, so that applications can prepare (assumption).
    """
    _required: ClassVar[tuple[str, ...]] = ("script_processing_mode",)


from .backup_server_backup_job_linux_script import BackupServerBackupJobLinuxScript  # noqa: E402
from .backup_server_backup_job_script_processing_mode import BackupServerBackupJobScriptProcessingMode  # noqa: E402
from .backup_server_backup_job_windows_script import BackupServerBackupJobWindowsScript  # noqa: E402
