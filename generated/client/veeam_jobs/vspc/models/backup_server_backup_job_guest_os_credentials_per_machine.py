# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGuestOsCredentialsPerMachine(msgspec.Struct, kw_only=True, gc=False):
    """Credentials of an object.

    Credentials for one machine, or for all machines in one container.
    """

    windows_credentials_id: UUID | None | Unset = msgspec.field(name="windowsCredentialsId", default=UNSET)
    """Credentials record for Windows; null for none of its own."""
    linux_credentials_id: UUID | None | Unset = msgspec.field(name="linuxCredentialsId", default=UNSET)
    """Credentials record for Linux; null for none of its own."""
    vm_object: BackupServerVmwareObject | None | Unset = msgspec.field(name="vmObject", default=UNSET)
    """A machine, or a container of machines, in the inventory of VMware vSphere."""


from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
