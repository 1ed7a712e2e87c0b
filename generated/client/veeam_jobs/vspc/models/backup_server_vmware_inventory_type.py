# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerVmwareInventoryType(OpenStrEnum):
    """vSphere object type.

    Type of an object in the inventory of VMware vSphere. Note the lowercase `v` of `vCenterServer`.
    """

    UNKNOWN = "Unknown"
    """None of the other types. In other enumerations it stands for a value that is newer than your
    `X-Client-Version`.
    """
    VIRTUAL_MACHINE = "VirtualMachine"
    """A virtual machine."""
    V_CENTER_SERVER = "vCenterServer"
    """A vCenter Server with all its objects."""
    DATACENTER = "Datacenter"
    """A vSphere data center."""
    CLUSTER = "Cluster"
    """A cluster of ESXi hosts."""
    HOST = "Host"
    """An ESXi host."""
    RESOURCE_POOL = "ResourcePool"
    """A vSphere resource pool."""
    FOLDER = "Folder"
    """Path of a folder."""
    DATASTORE = "Datastore"
    """A datastore, including the machines stored on it."""
    DATASTORE_CLUSTER = "DatastoreCluster"
    """A cluster of several datastores."""
    STORAGE_POLICY = "StoragePolicy"
    """A storage policy, including the machines to which it applies."""
    TEMPLATE = "Template"
    """A template for virtual machines."""
    COMPUTE_RESOURCE = "ComputeResource"
    """A vSphere compute resource: a host or a cluster as a source of computing power."""
    VIRTUAL_APP = "VirtualApp"
    """A vApp: a group of machines that are managed together."""
    TAG = "Tag"
    """A tag, including all objects that have the tag."""
    CATEGORY = "Category"
    """A category of tags."""
    MULTITAG = "Multitag"
    """Several tags, including the objects that have all of them (assumption)."""
    NETWORK = "Network"
    """A vSphere network."""
    DVS_NETWORK = "DVSNetwork"
    """A network of a distributed virtual switch."""
