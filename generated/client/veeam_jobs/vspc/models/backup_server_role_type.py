# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerRoleType(OpenStrEnum):
    """Backup server role.

    What a backup server does for the provider and its customers.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    CLOUD_CONNECT = "CloudConnect"
    """The server provides Veeam Cloud Connect, to which customers back up."""
    CLIENT = "Client"
    """The server backs up the data of its own organization."""
    HOSTED = "Hosted"
    """The provider runs the server for its customers, and each job is assigned to a customer (assumption)."""
