# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class VmJobPlatform(OpenStrEnum):
    """Job platform.

    Platform of the machines of a job. The name of this enumeration is ours.
    """

    V_MWARE = "VMware"
    """VMware vSphere."""
    HYPERV = "Hyperv"
    """Microsoft Hyper-V, as spelled in the tables."""
    HYPER_V = "HyperV"
    """Microsoft Hyper-V, as spelled in the samples."""
    V_CLOUD = "vCloud"
    """VMware Cloud Director."""
    CUSTOM_PLATFORM = "CustomPlatform"
    """Seen in examples; not documented."""
