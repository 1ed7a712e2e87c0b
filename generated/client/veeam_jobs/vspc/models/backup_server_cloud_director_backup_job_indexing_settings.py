# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobIndexingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Indexing settings of an object (Cloud Director).

    What is indexed on one machine, or on all machines in one container such as a vApp, for each operating
    system.
    """

    vm_object: BackupServerCloudDirectorObject | None | Unset = msgspec.field(name="vmObject", default=UNSET)
    """A machine, or a container of machines, in the inventory of VMware Cloud Director."""
    windows_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="windowsIndexing", default=UNSET
    )
    """For machines that run Windows."""
    linux_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="linuxIndexing", default=UNSET
    )
    """For machines that run Linux."""


from .backup_server_backup_job_object_indexing import BackupServerBackupJobObjectIndexing  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
