# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerCloudDirectorObject(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director object.

    A machine, or a container of machines, in the inventory of VMware Cloud Director.

    Attributes:
        host_name: Name of the Cloud Director server that manages the object.
        name: Name of the object. Not unique; use `object_id` to identify the object.
        type: Type of an object in the inventory of VMware Cloud Director. Note the mixed case of `vApp` and
            `vCenter`.
        object_id: URN of the object in Cloud Director, `urn:vcloud:<kind>:<uid>`.
        size: Size of the object as a string with a unit; null when the size is not known (the meaning of null
            is an assumption).
        vcd_organization_name: Name of the Cloud Director organization that the object belongs to; null when
            it is not known (assumption).
        vcd_organization_uid: UID of the Cloud Director organization that the object belongs to.
    """

    host_name: str | None | Unset = expected(name="hostName")
    """Name of the Cloud Director server that manages the object."""
    name: str | None | Unset = expected()
    """Name of the object. Not unique; use `object_id` to identify the object."""
    type: BackupServerCloudDirectorInventoryType | None | Unset = expected()
    """Type of an object in the inventory of VMware Cloud Director. Note the mixed case of `vApp` and `vCenter`.
    """
    object_id: str | None | Unset = msgspec.field(name="objectId", default=UNSET)
    """URN of the object in Cloud Director, `urn:vcloud:<kind>:<uid>`."""
    size: str | None | Unset = UNSET
    """Size of the object as a string with a unit; null when the size is not known (the meaning of null is an
    assumption).
    """
    vcd_organization_name: str | None | Unset = msgspec.field(name="vcdOrganizationName", default=UNSET)
    """Name of the Cloud Director organization that the object belongs to; null when it is not known
    (assumption).
    """
    vcd_organization_uid: UUID | None | Unset = msgspec.field(name="vcdOrganizationUid", default=UNSET)
    """UID of the Cloud Director organization that the object belongs to."""
    _required: ClassVar[tuple[str, ...]] = (
        "host_name",
        "name",
        "type",
    )


from .backup_server_cloud_director_inventory_type import BackupServerCloudDirectorInventoryType  # noqa: E402
