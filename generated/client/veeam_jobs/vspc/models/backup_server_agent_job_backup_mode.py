# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerAgentJobBackupMode(OpenStrEnum):
    """Agent backup mode.

    How much of a computer is backed up.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    ENTIRE_COMPUTER = "EntireComputer"
    """All of it."""
    VOLUME = "Volume"
    """Certain volumes."""
    FILE = "File"
    """Certain files and folders."""
