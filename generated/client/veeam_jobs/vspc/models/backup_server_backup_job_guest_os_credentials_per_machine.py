# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobGuestOsCredentialsPerMachine(msgspec.Struct, kw_only=True, gc=False):
    """Credentials of an object.

    Credentials for one machine, or for all machines in one container.

    Attributes:
        windows_credentials_id: UID of the credentials record for Windows; null if the object has no own
            record.
        linux_credentials_id: UID of the credentials record for Linux; null if the object has no own record.
        vm_object: A machine, or a container of machines, in the inventory of VMware vSphere.
    """

    windows_credentials_id: UUID | None | Unset = msgspec.field(name="windowsCredentialsId", default=UNSET)
    """UID of the credentials record for Windows; null if the object has no own record."""
    linux_credentials_id: UUID | None | Unset = msgspec.field(name="linuxCredentialsId", default=UNSET)
    """UID of the credentials record for Linux; null if the object has no own record."""
    vm_object: BackupServerVmwareObject | None | Unset = expected(name="vmObject")
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    _required: ClassVar[tuple[str, ...]] = ("vm_object",)


from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
