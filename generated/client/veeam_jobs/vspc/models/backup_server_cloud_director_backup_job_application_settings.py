# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerCloudDirectorBackupJobApplicationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Application settings of an object (Cloud Director).

    How the applications of one machine, or of all machines in one container such as a vApp, are processed.

    Attributes:
        vm_object: A machine, or a container of machines, in the inventory of VMware Cloud Director.
        vss: How the job handles a virtual machine whose applications cannot be brought into a consistent
            state. The values are camelCase in every version. The meanings are derived from the names
            (assumption).
        use_persistent_guest_agent: True to use an agent that stays installed in the guest; false to deploy
            the components for each run (the meaning of false is an assumption).
        transaction_logs: Whether the job processes the logs of applications or leaves them to another backup
            tool (this and the meanings of the values are assumptions). The values are camelCase in every
            version.
        sql: How the transaction logs of Microsoft SQL Server are processed. If `logs_processing` is not
            `backup`, the other members have no effect (assumption).
        oracle: Settings for the archived redo logs of Oracle databases.
        exclusions: Files and folders inside a virtual machine that the backup excludes, or the only ones that
            it includes.
        scripts: Scripts that run inside the machines right before and right after the snapshot. Scripts that
            run once for the whole job are in `storage.advanced_settings.scripts`.
    """

    vm_object: BackupServerCloudDirectorObject | None | Unset = expected(name="vmObject")
    """A machine, or a container of machines, in the inventory of VMware Cloud Director."""
    vss: BackupServerApplicationSettingsVSS | None | Unset = UNSET
    """How the job handles a virtual machine whose applications cannot be brought into a consistent state. The
    values are camelCase in every version. The meanings are derived from the names (assumption).
    """
    use_persistent_guest_agent: bool | None | Unset = msgspec.field(
        name="usePersistentGuestAgent", default=UNSET
    )
    """True to use an agent that stays installed in the guest; false to deploy the components for each run (the
    meaning of false is an assumption).
    """
    transaction_logs: BackupServerTransactionLogsSettings | None | Unset = msgspec.field(
        name="transactionLogs", default=UNSET
    )
    """Whether the job processes the logs of applications or leaves them to another backup tool (this and the
    meanings of the values are assumptions). The values are camelCase in every version.
    """
    sql: BackupServerBackupJobSQLSettings | None | Unset = UNSET
    """How the transaction logs of Microsoft SQL Server are processed. If `logs_processing` is not `backup`, the
    other members have no effect (assumption).
    """
    oracle: BackupServerBackupJobOracleSettings | None | Unset = UNSET
    """Settings for the archived redo logs of Oracle databases."""
    exclusions: BackupServerBackupJobBackupFSExclusions | None | Unset = UNSET
    """Files and folders inside a virtual machine that the backup excludes, or the only ones that it includes.
    """
    scripts: BackupServerBackupJobScriptSettings | None | Unset = UNSET
    """Scripts that run inside the machines right before and right after the snapshot. Scripts that run once for
    the whole job are in `storage.advanced_settings.scripts`.
    """
    _required: ClassVar[tuple[str, ...]] = ("vm_object",)


from .backup_server_application_settings_vss import BackupServerApplicationSettingsVSS  # noqa: E402
from .backup_server_backup_job_backup_fs_exclusions import BackupServerBackupJobBackupFSExclusions  # noqa: E402
from .backup_server_backup_job_oracle_settings import BackupServerBackupJobOracleSettings  # noqa: E402
from .backup_server_backup_job_script_settings import BackupServerBackupJobScriptSettings  # noqa: E402
from .backup_server_backup_job_sql_settings import BackupServerBackupJobSQLSettings  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
from .backup_server_transaction_logs_settings import BackupServerTransactionLogsSettings  # noqa: E402
