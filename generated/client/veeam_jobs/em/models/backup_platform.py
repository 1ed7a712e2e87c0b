# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupPlatform(OpenStrEnum):
    """What a backup was made of."""

    V_MWARE = "VMware"
    """Virtual machines of VMware vSphere."""
    HYPER_V = "HyperV"
    """Virtual machines of Microsoft Hyper-V."""
    V_CLOUD = "vCloud"
    """Resources of VMware Cloud Director."""
    AGENT_FOR_LINUX = "AgentForLinux"
    """Computers with Veeam Agent for Linux."""
    AGENT_FOR_WINDOWS = "AgentForWindows"
    """Computers with Veeam Agent for Windows."""
    CUSTOM_PLATFORM = "CustomPlatform"
    """Nutanix and other platforms."""
