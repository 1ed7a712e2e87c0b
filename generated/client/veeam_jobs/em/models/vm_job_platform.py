# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class VmJobPlatform(OpenStrEnum):
    """Where the machines of a job live. The name of this enumeration is ours."""

    V_MWARE = "VMware"
    """VMware vSphere."""
    HYPERV = "Hyperv"
    """Microsoft Hyper-V, as the tables spell it."""
    HYPER_V = "HyperV"
    """Microsoft Hyper-V, as the samples spell it."""
    V_CLOUD = "vCloud"
    """VMware Cloud Director."""
    CUSTOM_PLATFORM = "CustomPlatform"
    """Seen in examples, explained nowhere."""
