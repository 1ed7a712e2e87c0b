# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerVmwareInventoryType(OpenStrEnum):
    """vSphere object type.

    What an object in the inventory of VMware vSphere is. Note the small `v` of `vCenterServer`.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """None of the others. Other enumerations send it for a value newer than your `X-Client-Version`."""
    VIRTUAL_MACHINE = "VirtualMachine"
    """A virtual machine."""
    V_CENTER_SERVER = "vCenterServer"
    """A vCenter Server with everything on it."""
    DATACENTER = "Datacenter"
    """A data centre."""
    CLUSTER = "Cluster"
    """A cluster of hosts."""
    HOST = "Host"
    """An ESXi host."""
    RESOURCE_POOL = "ResourcePool"
    """A resource pool."""
    FOLDER = "Folder"
    """A folder."""
    DATASTORE = "Datastore"
    """A datastore, for the machines that are stored on it."""
    DATASTORE_CLUSTER = "DatastoreCluster"
    """A cluster of datastores."""
    STORAGE_POLICY = "StoragePolicy"
    """A storage policy, for the machines it applies to."""
    TEMPLATE = "Template"
    """A template for machines."""
    COMPUTE_RESOURCE = "ComputeResource"
    """What vSphere calls a compute resource, a host or a cluster seen as a source of computing power."""
    VIRTUAL_APP = "VirtualApp"
    """A vApp, a group of machines that are managed as one."""
    TAG = "Tag"
    """A tag, for everything that carries it."""
    CATEGORY = "Category"
    """A category of tags."""
    MULTITAG = "Multitag"
    """Several tags at once, for what carries all of them (assumption)."""
    NETWORK = "Network"
    """A network."""
    DVS_NETWORK = "DVSNetwork"
    """A network of a distributed virtual switch."""
