# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCloudDirectorInventoryType(OpenStrEnum):
    """Cloud Director object type.

    What an object in the inventory of VMware Cloud Director is. Note the mixed case of `vApp` and `vCenter`.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """None of the others; where enumerations are open, it stands for a value newer than your `X-Client-Version`.
    """
    VIRTUAL_MACHINE = "VirtualMachine"
    """A virtual machine."""
    CLOUD_DIRECTOR_SERVER = "CloudDirectorServer"
    """A Cloud Director server with everything on it."""
    ORGANIZATION = "Organization"
    """A tenant of Cloud Director."""
    ORGANIZATION_VDC = "OrganizationVDC"
    """A virtual data centre of a tenant."""
    V_APP = "vApp"
    """A group of machines that are managed as one."""
    STORAGE_POLICY = "StoragePolicy"
    """A storage policy."""
    NETWORK = "Network"
    """A network."""
    V_CENTER = "vCenter"
    """A vCenter Server behind Cloud Director."""
    VM_TEMPLATE = "VmTemplate"
    """A template for machines."""
    DATASTORE = "Datastore"
    """A datastore."""
