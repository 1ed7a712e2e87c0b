# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerVmJobObjectPlatform(OpenStrEnum):
    """Platform of a virtual machine.

    Virtualization platform the machine runs on. The values are those of the `subtype` of VM backup jobs, save
    that vSphere is spelled `vSphere` here and `VSphere` there.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    V_SPHERE = "vSphere"
    """VMware vSphere."""
    HYPER_V = "HyperV"
    """Microsoft Hyper-V."""
    VCD = "Vcd"
    """VMware Cloud Director."""
    NUTANIX_AHV = "NutanixAhv"
    """Nutanix AHV."""
    O_VIRT_KVM = "OVirtKvm"
    """oVirt KVM."""
    PROXMOX_VE = "ProxmoxVe"
    """Proxmox VE."""
    SCALE_COMPUTING = "ScaleComputing"
    """Scale Computing."""
    HPE_MORPHEUS_VM_ESSENTIALS = "HpeMorpheusVmEssentials"
    """HPE Morpheus VM Essentials."""
    XCP_NG = "XCP_ng"
    """XCP-ng. Since version 3.7."""
    SANGFOR_ASV = "SangforAsv"
    """Sangfor aSV. Since version 3.7."""
    KUBE_VIRT = "KubeVirt"
    """KubeVirt, virtual machines on Kubernetes. Since version 3.7."""
