# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobGuestProcessing(msgspec.Struct, kw_only=True, gc=False):
    """Guest processing (Cloud Director).

    What a Cloud Director job does inside the operating systems of the machines it backs up.
    """

    app_aware_processing: BackupServerCloudDirectorBackupJobApplicationAwareProcessing | None | Unset = (
        msgspec.field(name="appAwareProcessing", default=UNSET)
    )
    """Whether applications inside the virtual machines, such as databases and mail servers, are told to settle
    before the snapshot, so that they start cleanly from a backup.
    """
    guest_fs_indexing: BackupServerCloudDirectorBackupJobGuestFileSystemIndexing | None | Unset = (
        msgspec.field(name="guestFSIndexing", default=UNSET)
    )
    """A catalogue of the files inside the virtual machines, made while they are backed up, so that single files
    can be searched for by name (what it is good for is an assumption).
    """
    guest_interaction_proxies: BackupServerBackupJobGuestInteractionProxiesSettings | None | Unset = (
        msgspec.field(name="guestInteractionProxies", default=UNSET)
    )
    """The servers through which the backup server reaches into the guest operating systems."""
    guest_credentials: BackupServerBackupJobGuestOsCredentials | None | Unset = msgspec.field(
        name="guestCredentials", default=UNSET
    )
    """How the job signs in to the guest operating systems. Credentials are named by UID; passwords do not pass
    through here.
    """


from .backup_server_backup_job_guest_interaction_proxies_settings import (
    BackupServerBackupJobGuestInteractionProxiesSettings,  # noqa: E402
)
from .backup_server_backup_job_guest_os_credentials import BackupServerBackupJobGuestOsCredentials  # noqa: E402
from .backup_server_cloud_director_backup_job_application_aware_processing import (
    BackupServerCloudDirectorBackupJobApplicationAwareProcessing,  # noqa: E402
)
from .backup_server_cloud_director_backup_job_guest_file_system_indexing import (
    BackupServerCloudDirectorBackupJobGuestFileSystemIndexing,  # noqa: E402
)
