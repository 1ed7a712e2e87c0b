# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerVmwareObject(msgspec.Struct, kw_only=True, gc=False):
    """vSphere object.

    A machine, or a container of machines, in the inventory of VMware vSphere.
    """

    host_name: str | None | Unset = msgspec.field(name="hostName", default=UNSET)
    """Name of the vSphere server that manages the object, a vCenter Server or a single ESXi host, as the backup
    server knows it.
    """
    name: str | None | Unset = UNSET
    """Name of the object. Not unique; `objectId` tells objects of one name apart."""
    type: BackupServerVmwareInventoryType | None | Unset = UNSET
    """What an object in the inventory of VMware vSphere is. Note the small `v` of `vCenterServer`."""
    object_id: str | None | Unset = msgspec.field(name="objectId", default=UNSET)
    """Id of the object on its vSphere server, a word for its kind and a number, such as `vm-1042`."""


from .backup_server_vmware_inventory_type import BackupServerVmwareInventoryType  # noqa: E402
