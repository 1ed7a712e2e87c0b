# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobOsType(OpenStrEnum):
    """Operating system.

    Operating system of the protected computers.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    WINDOWS = "Windows"
    """Microsoft Windows."""
    LINUX = "Linux"
    """A Linux distribution."""
    MAC = "Mac"
    """Apple macOS."""
