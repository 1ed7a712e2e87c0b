# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScriptSettings(msgspec.Struct, kw_only=True, gc=False):
    """Guest scripts.

    Scripts that run inside the machines right before and right after the snapshot. Those that run once for
    the whole job are in `storage.advancedSettings.scripts`.
    """

    script_processing_mode: BackupServerBackupJobScriptProcessingMode | None | Unset = msgspec.field(
        name="scriptProcessingMode", default=UNSET
    )
    """Whether scripts run, and what happens when one fails. The values are camelCase in every version. What they
    mean is read from their names (assumption).
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


from .backup_server_backup_job_linux_script import BackupServerBackupJobLinuxScript  # noqa: E402
from .backup_server_backup_job_script_processing_mode import BackupServerBackupJobScriptProcessingMode  # noqa: E402
from .backup_server_backup_job_windows_script import BackupServerBackupJobWindowsScript  # noqa: E402
