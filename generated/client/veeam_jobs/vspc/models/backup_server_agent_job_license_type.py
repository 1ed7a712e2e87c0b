# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobLicenseType(OpenStrEnum):
    """Agent license.

    Type of license that the protected computers use.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    SERVER = "Server"
    """The license for servers."""
    WORKSTATION = "Workstation"
    """The license for workstations."""
    LIMITED = "Limited"
    """A license with limited functions (assumption)."""
