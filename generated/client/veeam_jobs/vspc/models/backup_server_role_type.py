# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerRoleType(OpenStrEnum):
    """Backup server role.

    What a backup server does for the provider and its customers.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    CLOUD_CONNECT = "CloudConnect"
    """Serves Veeam Cloud Connect, which customers back up to."""
    CLIENT = "Client"
    """Backs up what its own organization has."""
    HOSTED = "Hosted"
    """Run by the provider for customers, whose jobs are assigned to them one by one (assumption)."""
