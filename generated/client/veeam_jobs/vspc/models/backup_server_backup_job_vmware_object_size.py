# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobVmwareObjectSize(msgspec.Struct, kw_only=True, gc=False):
    """vSphere object with its size.

    A machine, or a container of machines, that the job includes or leaves out.
    """

    inventory_object: BackupServerVmwareObject | None | Unset = msgspec.field(
        name="inventoryObject", default=UNSET
    )
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    size: str | None | Unset = UNSET
    """Size of the object, as a text with its unit, such as `1.4 TB`; null where it is not known (what null means
    is an assumption).
    """


from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
