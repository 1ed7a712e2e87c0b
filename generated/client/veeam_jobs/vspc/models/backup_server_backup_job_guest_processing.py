# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobGuestProcessing(msgspec.Struct, kw_only=True, gc=False):
    """Guest processing.

    Settings for processing inside the operating systems of the machines that a vSphere job backs up.

    Attributes:
        app_aware_processing: Whether applications inside the virtual machines, such as databases and mail
            servers, are brought into a consistent state before the snapshot, so that they start cleanly from
            a backup.
        guest_fs_indexing: Indexing of the files inside the virtual machines during the backup, so that single
            files can be found by name (the purpose is an assumption).
        guest_interaction_proxies: Servers through which the backup server accesses the guest operating
            systems.
        guest_credentials: How the job signs in to the guest operating systems. Credentials are referenced by
            UID; this API does not transfer passwords here.
    """

    app_aware_processing: BackupServerBackupJobApplicationAwareProcessing | None | Unset = msgspec.field(
        name="appAwareProcessing", default=UNSET
    )
    """Whether applications inside the virtual machines, such as databases and mail servers, are brought into a
    consistent state before the snapshot, so that they start cleanly from a backup.
    """
    guest_fs_indexing: BackupServerBackupJobGuestFileSystemIndexing | None | Unset = msgspec.field(
        name="guestFSIndexing", default=UNSET
    )
    """Indexing of the files inside the virtual machines during the backup, so that single files can be found by
    name (the purpose is an assumption).
    """
    guest_interaction_proxies: BackupServerBackupJobGuestInteractionProxiesSettings | None | Unset = (
        msgspec.field(name="guestInteractionProxies", default=UNSET)
    )
    """Servers through which the backup server accesses the guest operating systems."""
    guest_credentials: BackupServerBackupJobGuestOsCredentials | None | Unset = msgspec.field(
        name="guestCredentials", default=UNSET
    )
    """How the job signs in to the guest operating systems. Credentials are referenced by UID; this API does not
    transfer passwords here.
    """


from .backup_server_backup_job_application_aware_processing import (
    BackupServerBackupJobApplicationAwareProcessing,  # noqa: E402
)
from .backup_server_backup_job_guest_file_system_indexing import BackupServerBackupJobGuestFileSystemIndexing  # noqa: E402
from .backup_server_backup_job_guest_interaction_proxies_settings import (
    BackupServerBackupJobGuestInteractionProxiesSettings,  # noqa: E402
)
from .backup_server_backup_job_guest_os_credentials import BackupServerBackupJobGuestOsCredentials  # noqa: E402
