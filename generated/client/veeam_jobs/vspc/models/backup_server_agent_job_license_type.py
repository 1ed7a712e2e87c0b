# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerAgentJobLicenseType(OpenStrEnum):
    """Agent licence.

    Kind of licence the protected computers use.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    SERVER = "Server"
    """Server."""
    WORKSTATION = "Workstation"
    """Workstation."""
    LIMITED = "Limited"
    """Limited functions (assumption)."""
