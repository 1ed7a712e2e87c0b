# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobIndexingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Indexing settings of an object.

    Indexing settings for one machine, or for all machines in one container, for each operating system.

    Attributes:
        vm_object: A machine, or a container of machines, in the inventory of VMware vSphere.
        windows_indexing: Folders to index on machines that run Windows.
        linux_indexing: Folders to index on machines that run Linux.
    """

    vm_object: BackupServerVmwareObject | None | Unset = expected(name="vmObject")
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
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
from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
