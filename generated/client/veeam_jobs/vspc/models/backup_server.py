# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServer(msgspec.Struct, kw_only=True, gc=False):
    """Backup server.

    A Veeam Backup & Replication server that is connected to the console.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the server; `backupServerUid` elsewhere."""
    name: str | None = None
    """Name of the machine."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """Organization that the management agent of the server belongs to, and with it the server."""
    location_uid: UUID | None = msgspec.field(name="locationUid", default=None)
    """Where in that organization the server stands."""
    management_agent_uid: UUID | None = msgspec.field(name="managementAgentUid", default=None)
    """Management agent on the server; the console talks to the server through it."""
    version: str | None = None
    """Version of Veeam Backup & Replication, as four numbers."""
    display_version: str | None = msgspec.field(name="displayVersion", default=None)
    """The version for people to read, with the patch that is installed."""
    installation_uid: str | None = msgspec.field(name="installationUid", default=None)
    """ID of this installation of Veeam Backup & Replication. Looks like a UUID, but is not described as one.
    """
    backup_server_role_type: BackupServerRoleType | None = msgspec.field(
        name="backupServerRoleType", default=None
    )
    """What a backup server does for the provider and its customers."""
    status: BackupServerStatus | None = None
    """Whether the console and a backup server can work together."""
    in_high_availability_cluster: bool | None = msgspec.field(name="inHighAvailabilityCluster", default=None)
    """Whether the server is one node of a high availability cluster. Since version 3.6.1."""
    label: str | None = None
    """A short text that marks the server. No source says who sets it. Since version 3.7."""


from .backup_server_role_type import BackupServerRoleType  # noqa: E402
from .backup_server_status import BackupServerStatus  # noqa: E402
