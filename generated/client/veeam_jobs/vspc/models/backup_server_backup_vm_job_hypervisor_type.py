# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupVmJobHypervisorType(OpenStrEnum):
    """Platform of a VM backup job.

    Virtualization platform whose machines the job backs up.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    V_SPHERE = "VSphere"
    """VMware vSphere."""
    VCD = "Vcd"
    """VMware Cloud Director."""
    HYPER_V = "HyperV"
    """Microsoft Hyper-V."""
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
