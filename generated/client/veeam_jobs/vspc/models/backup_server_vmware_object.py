# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerVmwareObject(msgspec.Struct, kw_only=True, gc=False):
    """vSphere object.

    A machine, or a container of machines, in the inventory of VMware vSphere.

    Attributes:
        host_name: Name of the vSphere server (vCenter Server or standalone ESXi host) that manages the
            object, as known to the backup server.
        name: Name of the object. Not unique; use `object_id` to identify the object.
        type: Type of an object in the inventory of VMware vSphere. Note the lowercase `v` of `vCenterServer`.
        object_id: ID of the object on its vSphere server: a word for the object type and a number, such as
            `vm-1042`.
    """

    host_name: str | None | Unset = expected(name="hostName")
    """Name of the vSphere server (vCenter Server or standalone ESXi host) that manages the object, as known to
    the backup server.
    """
    name: str | None | Unset = expected()
    """Name of the object. Not unique; use `object_id` to identify the object."""
    type: BackupServerVmwareInventoryType | None | Unset = expected()
    """Type of an object in the inventory of VMware vSphere. Note the lowercase `v` of `vCenterServer`."""
    object_id: str | None | Unset = msgspec.field(name="objectId", default=UNSET)
    """ID of the object on its vSphere server: a word for the object type and a number, such as `vm-1042`."""
    _required: ClassVar[tuple[str, ...]] = (
        "host_name",
        "name",
        "type",
    )


from .backup_server_vmware_inventory_type import BackupServerVmwareInventoryType  # noqa: E402
