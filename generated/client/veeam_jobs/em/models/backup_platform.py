# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupPlatform(OpenStrEnum):
    """Backup platform.

    Platform of the machines or computers in a backup.
    """

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
