# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerAgentJobOsType(OpenStrEnum):
    """Operating system.

    Operating system of the protected computers.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    WINDOWS = "Windows"
    """Microsoft Windows."""
    LINUX = "Linux"
    """Linux."""
    MAC = "Mac"
    """macOS."""
