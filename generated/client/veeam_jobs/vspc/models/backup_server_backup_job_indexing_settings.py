# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobIndexingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Indexing settings of an object.

    What is indexed on one machine, or on all machines in one container, for each operating system.
    """

    vm_object: BackupServerVmwareObject | None | Unset = msgspec.field(name="vmObject", default=UNSET)
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    windows_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="windowsIndexing", default=UNSET
    )
    """For machines that run Windows."""
    linux_indexing: BackupServerBackupJobObjectIndexing | None | Unset = msgspec.field(
        name="linuxIndexing", default=UNSET
    )
    """For machines that run Linux."""


from .backup_server_backup_job_object_indexing import BackupServerBackupJobObjectIndexing  # noqa: E402
from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
