# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCloudDirectorInventoryType(OpenStrEnum):
    """Cloud Director object type.

    Type of an object in the inventory of VMware Cloud Director. Note the mixed case of `vApp` and `vCenter`.
    """

    UNKNOWN = "Unknown"
    """None of the other types. In open enumerations it stands for a value that is newer than your
    `X-Client-Version`.
    """
    VIRTUAL_MACHINE = "VirtualMachine"
    """A virtual machine."""
    CLOUD_DIRECTOR_SERVER = "CloudDirectorServer"
    """A Cloud Director server with all its objects."""
    ORGANIZATION = "Organization"
    """A tenant of Cloud Director."""
    ORGANIZATION_VDC = "OrganizationVDC"
    """A virtual data center of a tenant."""
    V_APP = "vApp"
    """A vApp: a group of machines that are managed together."""
    STORAGE_POLICY = "StoragePolicy"
    """A storage policy in Cloud Director."""
    NETWORK = "Network"
    """A network in Cloud Director."""
    V_CENTER = "vCenter"
    """A vCenter Server behind Cloud Director."""
    VM_TEMPLATE = "VmTemplate"
    """A template for virtual machines."""
    DATASTORE = "Datastore"
    """A datastore with virtual machines."""
