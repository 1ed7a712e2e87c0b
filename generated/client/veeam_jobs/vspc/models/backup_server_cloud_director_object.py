# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorObject(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director object.

    A machine, or a container of machines, in the inventory of VMware Cloud Director.
    """

    host_name: str | None | Unset = msgspec.field(name="hostName", default=UNSET)
    """Name of the Cloud Director server that manages the object."""
    name: str | None | Unset = UNSET
    """Name of the object. Not unique; `objectId` tells objects of one name apart."""
    type: BackupServerCloudDirectorInventoryType | None | Unset = UNSET
    """What an object in the inventory of VMware Cloud Director is. Note the mixed case of `vApp` and `vCenter`.
    """
    object_id: str | None | Unset = msgspec.field(name="objectId", default=UNSET)
    """URN of the object in Cloud Director, `urn:vcloud:<kind>:<uid>`."""
    size: str | None | Unset = UNSET
    """Size of the object, as text with its unit; null where it is not known (what null means is an assumption).
    """
    vcd_organization_name: str | None | Unset = msgspec.field(name="vcdOrganizationName", default=UNSET)
    """Cloud Director organization the object belongs to; null where it is not known (assumption)."""
    vcd_organization_uid: UUID | None | Unset = msgspec.field(name="vcdOrganizationUid", default=UNSET)
    """UID of that organization."""


from .backup_server_cloud_director_inventory_type import BackupServerCloudDirectorInventoryType  # noqa: E402
