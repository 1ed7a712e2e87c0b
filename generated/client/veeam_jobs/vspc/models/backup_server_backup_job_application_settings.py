# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobApplicationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Application settings of an object.

    How the applications of one machine, or of all machines in one container, are processed.
    """

    vm_object: BackupServerVmwareObject | None | Unset = msgspec.field(name="vmObject", default=UNSET)
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    vss: BackupServerApplicationSettingsVSS | None | Unset = UNSET
    """What becomes of the backup of a virtual machine whose applications could not be brought into a consistent
    state. The values are camelCase in every version. What they mean is read from their names (assumption).
    """
    use_persistent_guest_agent: bool | None | Unset = msgspec.field(
        name="usePersistentGuestAgent", default=UNSET
    )
    """True to work through an agent that stays installed in the guest; false to bring the components along for
    each run (what false does is an assumption).
    """
    transaction_logs: BackupServerTransactionLogsSettings | None | Unset = msgspec.field(
        name="transactionLogs", default=UNSET
    )
    """Whether the job touches the logs of applications at all, or leaves them to another backup tool
    (assumption, as is what the values mean). The values are camelCase in every version.
    """
    sql: BackupServerBackupJobSQLSettings | None | Unset = UNSET
    """What happens to the transaction logs of Microsoft SQL Server. Where `logsProcessing` is not `backup`, the
    other members have no effect (assumption).
    """
    oracle: BackupServerBackupJobOracleSettings | None | Unset = UNSET
    """What happens to the archived redo logs of Oracle databases."""
    exclusions: BackupServerBackupJobBackupFSExclusions | None | Unset = UNSET
    """Files and folders inside a virtual machine that the backup leaves out, or the only ones it takes."""
    scripts: BackupServerBackupJobScriptSettings | None | Unset = UNSET
    """Scripts that run inside the machines right before and right after the snapshot. Those that run once for
    the whole job are in `storage.advancedSettings.scripts`.
    """


from .backup_server_application_settings_vss import BackupServerApplicationSettingsVSS  # noqa: E402
from .backup_server_backup_job_backup_fs_exclusions import BackupServerBackupJobBackupFSExclusions  # noqa: E402
from .backup_server_backup_job_oracle_settings import BackupServerBackupJobOracleSettings  # noqa: E402
from .backup_server_backup_job_script_settings import BackupServerBackupJobScriptSettings  # noqa: E402
from .backup_server_backup_job_sql_settings import BackupServerBackupJobSQLSettings  # noqa: E402
from .backup_server_transaction_logs_settings import BackupServerTransactionLogsSettings  # noqa: E402
from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
