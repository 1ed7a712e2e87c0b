# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedSettings(msgspec.Struct, kw_only=True, gc=False):
    """Advanced settings of a job.

    How backups are created, maintained, stored and read, who is notified, and which scripts run before and
    after the job.

    Attributes:
        backup_mode_type: How a chain of restore points is built. The sources list the values without
            explanations; these are the usual meanings of the terms (assumption).
        synthetic_fulls: Full backups that the repository assembles from existing restore points; the machines
            are not read again.
        active_fulls: Full backups that read all data of the machines again.
        backup_health: Reading the latest restore point from the repository to check whether it is damaged.
        full_backup_maintenance: Maintenance that keeps full backup files from growing unnecessarily.
        storage_data: Data that is excluded from backups, and how the other data is reduced, split into blocks
            and encrypted.
        notifications: Who is notified of the result of a run, and how.
        v_sphere: How the job uses VMware vSphere features.
        storage_integration: Reading the machines from snapshots of the storage system.
        scripts: Commands that the backup server runs before and after the job. The settings for scripts
            inside the machines are in the guest processing.
    """

    backup_mode_type: BackupServerBackupJobBackupModeType | None | Unset = msgspec.field(
        name="backupModeType", default=UNSET
    )
    """How a chain of restore points is built. The sources list the values without explanations; these are the
    usual meanings of the terms (assumption).
    """
    synthetic_fulls: BackupServerBackupJobSyntheticFullSettings | None | Unset = msgspec.field(
        name="syntheticFulls", default=UNSET
    )
    """Full backups that the repository assembles from existing restore points; the machines are not read again.
    """
    active_fulls: BackupServerBackupJobActiveFullSettings | None | Unset = msgspec.field(
        name="activeFulls", default=UNSET
    )
    """Full backups that read all data of the machines again."""
    backup_health: BackupServerBackupJobHealthCheckSettings | None | Unset = msgspec.field(
        name="backupHealth", default=UNSET
    )
    """Reading the latest restore point from the repository to check whether it is damaged."""
    full_backup_maintenance: BackupServerBackupJobFullBackupMaintenance | None | Unset = msgspec.field(
        name="fullBackupMaintenance", default=UNSET
    )
    """Maintenance that keeps full backup files from growing unnecessarily."""
    storage_data: BackupServerBackupJobStorageSetting | None | Unset = msgspec.field(
        name="storageData", default=UNSET
    )
    """Data that is excluded from backups, and how the other data is reduced, split into blocks and encrypted.
    """
    notifications: BackupServerBackupJobNotificationSettings | None | Unset = UNSET
    """Who is notified of the result of a run, and how."""
    v_sphere: BackupServerBackupJobAdvancedSettingsVSphere | None | Unset = msgspec.field(
        name="vSphere", default=UNSET
    )
    """How the job uses VMware vSphere features."""
    storage_integration: BackupServerBackupJobPrimaryStorageIntegrationSettings | None | Unset = (
        msgspec.field(name="storageIntegration", default=UNSET)
    )
    """Reading the machines from snapshots of the storage system."""
    scripts: BackupServerJobScriptsSettings | None | Unset = UNSET
    """Commands that the backup server runs before and after the job. The settings for scripts inside the
    machines are in the guest processing.
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
