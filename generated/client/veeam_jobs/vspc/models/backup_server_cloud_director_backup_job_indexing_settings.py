# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerCloudDirectorBackupJobIndexingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Indexing settings of an object (Cloud Director).

    Indexing settings for one machine, or for all machines in one container such as a vApp, for each operating
    system.

    Attributes:
        vm_object: A machine, or a container of machines, in the inventory of VMware Cloud Director.
        windows_indexing: Folders to index on machines that run Windows.
        linux_indexing: Folders to index on machines that run Linux.
    """

    vm_object: BackupServerCloudDirectorObject | None | Unset = expected(name="vmObject")
    """A machine, or a container of machines, in the inventory of VMware Cloud Director."""
    windows_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="windowsIndexing", default=UNSET
    )
    """Folders to index on machines that run Windows."""
    linux_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="linuxIndexing", default=UNSET
    )
    """Folders to index on machines that run Linux."""
    _required: ClassVar[tuple[str, ...]] = ("vm_object",)


from .backup_server_backup_job_object_indexing import BackupServerBackupJobObjectIndexing  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
