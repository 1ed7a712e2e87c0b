# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedSettings(msgspec.Struct, kw_only=True, gc=False):
    """Advanced settings of a job.

    How backups are made, looked after, stored, reported and read, and what is run before and after.
    """

    backup_mode_type: BackupServerBackupJobBackupModeType | None | Unset = msgspec.field(
        name="backupModeType", default=UNSET
    )
    """How a chain of restore points is built. The sources list the values without explaining them; these are the
    usual meanings of the words (assumption).
    """
    synthetic_fulls: BackupServerBackupJobSyntheticFullSettings | None | Unset = msgspec.field(
        name="syntheticFulls", default=UNSET
    )
    """Full backups put together in the repository from the restore points that are there; the machines are not
    read again.
    """
    active_fulls: BackupServerBackupJobActiveFullSettings | None | Unset = msgspec.field(
        name="activeFulls", default=UNSET
    )
    """Full backups for which the machines are read from beginning to end."""
    backup_health: BackupServerBackupJobHealthCheckSettings | None | Unset = msgspec.field(
        name="backupHealth", default=UNSET
    )
    """Reading the latest restore point back from the repository to find out whether it is damaged."""
    full_backup_maintenance: BackupServerBackupJobFullBackupMaintenance | None | Unset = msgspec.field(
        name="fullBackupMaintenance", default=UNSET
    )
    """How full backup files are kept from growing without need."""
    storage_data: BackupServerBackupJobStorageSetting | None | Unset = msgspec.field(
        name="storageData", default=UNSET
    )
    """What is left out of the backups, and how the rest is reduced, cut into blocks and encrypted."""
    notifications: BackupServerBackupJobNotificationSettings | None | Unset = UNSET
    """Who is told how a run ended, and how."""
    v_sphere: BackupServerBackupJobAdvancedSettingsVSphere | None | Unset = msgspec.field(
        name="vSphere", default=UNSET
    )
    """How the job works together with VMware vSphere."""
    storage_integration: BackupServerBackupJobPrimaryStorageIntegrationSettings | None | Unset = (
        msgspec.field(name="storageIntegration", default=UNSET)
    )
    """Reading the machines from snapshots that their storage system takes."""
    scripts: BackupServerJobScriptsSettings | None | Unset = UNSET
    """Commands that the backup server runs before and after the job. Scripts inside the machines are in the
    guest processing.
    """


from .backup_server_backup_job_active_full_settings import BackupServerBackupJobActiveFullSettings  # noqa: E402
from .backup_server_backup_job_advanced_settings_v_sphere import BackupServerBackupJobAdvancedSettingsVSphere  # noqa: E402
from .backup_server_backup_job_backup_mode_type import BackupServerBackupJobBackupModeType  # noqa: E402
from .backup_server_backup_job_full_backup_maintenance import BackupServerBackupJobFullBackupMaintenance  # noqa: E402
from .backup_server_backup_job_health_check_settings import BackupServerBackupJobHealthCheckSettings  # noqa: E402
from .backup_server_backup_job_notification_settings import BackupServerBackupJobNotificationSettings  # noqa: E402
from .backup_server_backup_job_primary_storage_integration_settings import (
    BackupServerBackupJobPrimaryStorageIntegrationSettings,  # noqa: E402
)
from .backup_server_backup_job_storage_setting import BackupServerBackupJobStorageSetting  # noqa: E402
from .backup_server_backup_job_synthetic_full_settings import BackupServerBackupJobSyntheticFullSettings  # noqa: E402
from .backup_server_job_scripts_settings import BackupServerJobScriptsSettings  # noqa: E402
