# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class LookupObjectType(OpenStrEnum):
    """Infrastructure object type.

    Kind of a virtual infrastructure object to search for. Values seem to be case-insensitive.
    """

    VM = "Vm"
    """Virtual machine of any platform."""
    HOST = "Host"
    """Virtualization host."""
    CLUSTER = "Cluster"
    """Cluster of hosts."""
    TEMPLATE = "Template"
    """Template of virtual machines."""
    VIRTUAL_APP = "VirtualApp"
    """vApp of VMware vSphere."""
    VC = "Vc"
    """VMware vCenter Server."""
    DATACENTER = "Datacenter"
    """Datacenter of a virtual infrastructure."""
    FOLDER = "Folder"
    """Folder of a virtual infrastructure."""
    DATASTORE = "Datastore"
    """Datastore of a virtual infrastructure."""
    COMPUTE_RESOURCE = "ComputeResource"
    """Compute resource, that is a host or a cluster of VMware vSphere."""
    RESOURCE_POOL = "ResourcePool"
    """Resource pool of VMware vSphere."""
    TAG = "Tag"
    """Tag of VMware vSphere."""
    CATEGORY = "Category"
    """Category of VMware vSphere tags."""
    STORAGE_POD = "StoragePod"
    """Datastore cluster of VMware vSphere."""
    VCD_SYSTEM = "VcdSystem"
    """VMware Cloud Director."""
    ORGANIZATION = "Organization"
    """Organization of VMware Cloud Director."""
    ORG_VDC = "OrgVdc"
    """Organization VDC (virtual datacenter) of VMware Cloud Director."""
    VAPP = "Vapp"
    """vApp of VMware Cloud Director."""
    VAPP_TEMPLATE = "VappTemplate"
    """vApp template of VMware Cloud Director."""
    VM_TEMPLATE = "VmTemplate"
    """Virtual machine template of VMware Cloud Director."""
    SCVMM = "Scvmm"
    """Microsoft System Center Virtual Machine Manager."""
    HOST_GROUP = "HostGroup"
    """Group of hosts."""
    VM_GROUP = "VmGroup"
    """Group of virtual machines."""
