# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupVmJobHypervisorType(OpenStrEnum):
    """Platform of a VM backup job.

    Virtualization platform of the machines that the job backs up.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    V_SPHERE = "VSphere"
    """VMware vSphere."""
    VCD = "Vcd"
    """VMware Cloud Director."""
    HYPER_V = "HyperV"
    """Microsoft Hyper-V."""
    NUTANIX_AHV = "NutanixAhv"
    """Nutanix AHV. Since version 3.6."""
    O_VIRT_KVM = "OVirtKvm"
    """oVirt KVM. Since version 3.6."""
    PROXMOX_VE = "ProxmoxVe"
    """Proxmox VE. Since version 3.6."""
    SCALE_COMPUTING = "ScaleComputing"
    """Scale Computing. Since version 3.6."""
    HPE_MORPHEUS_VM_ESSENTIALS = "HpeMorpheusVmEssentials"
    """HPE Morpheus VM Essentials. Since version 3.6.2."""
    XCP_NG = "XCP_ng"
    """XCP-ng. Since version 3.7."""
    SANGFOR_ASV = "SangforAsv"
    """Sangfor aSV. Since version 3.7."""
    KUBE_VIRT = "KubeVirt"
    """KubeVirt: virtual machines on Kubernetes. Since version 3.7."""
