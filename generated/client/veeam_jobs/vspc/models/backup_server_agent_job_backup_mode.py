# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobBackupMode(OpenStrEnum):
    """Agent backup mode.

    Part of the protected computer that is backed up.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    ENTIRE_COMPUTER = "EntireComputer"
    """The entire computer is backed up."""
    VOLUME = "Volume"
    """Only selected volumes are backed up."""
    FILE = "File"
    """Only selected files and folders are backed up."""
