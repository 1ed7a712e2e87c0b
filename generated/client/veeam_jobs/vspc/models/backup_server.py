# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServer(msgspec.Struct, kw_only=True, gc=False):
    """Backup server.

    A Veeam Backup & Replication server that is connected to the console.

    Attributes:
        instance_uid: UID of the backup server. Other resources refer to it as `backup_server_uid`.
        name: Name of the backup server.
        organization_uid: UID of the organization that the management agent of the server, and therefore the
            server, belongs to.
        location_uid: UID of the location of the server within its organization.
        management_agent_uid: UID of the management agent on the server, through which the console
            communicates with the server.
        version: Version of Veeam Backup & Replication, as four numbers.
        display_version: Version of Veeam Backup & Replication in readable form, with the installed patch.
        installation_uid: ID of this installation of Veeam Backup & Replication. It looks like a UUID but is
            not documented as one.
        backup_server_role_type: What a backup server does for the provider and its customers.
        status: Whether the console can work with a backup server.
        in_high_availability_cluster: Whether the server is one node of a high availability cluster. Since
            version 3.6.1.
        label: Short text that labels the server; null when the server has no label. No source says who sets
            the label. Since version 3.7.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the backup server. Other resources refer to it as `backup_server_uid`."""
    name: str | None = None
    """Name of the backup server."""
    organization_uid: UUID | None = msgspec.field(name="organizationUid", default=None)
    """UID of the organization that the management agent of the server, and therefore the server, belongs to.
    """
    location_uid: UUID | None = msgspec.field(name="locationUid", default=None)
    """UID of the location of the server within its organization."""
    management_agent_uid: UUID | None = msgspec.field(name="managementAgentUid", default=None)
    """UID of the management agent on the server, through which the console communicates with the server."""
    version: str | None = None
    """Version of Veeam Backup & Replication, as four numbers."""
    display_version: str | None = msgspec.field(name="displayVersion", default=None)
    """Version of Veeam Backup & Replication in readable form, with the installed patch."""
    installation_uid: str | None = msgspec.field(name="installationUid", default=None)
    """ID of this installation of Veeam Backup & Replication. It looks like a UUID but is not documented as one.
    """
    backup_server_role_type: BackupServerRoleType | None = msgspec.field(
        name="backupServerRoleType", default=None
    )
    """What a backup server does for the provider and its customers."""
    status: BackupServerStatus | None = None
    """Whether the console can work with a backup server."""
    in_high_availability_cluster: bool | None = msgspec.field(name="inHighAvailabilityCluster", default=None)
    """Whether the server is one node of a high availability cluster. Since version 3.6.1."""
    label: str | None = None
    """Short text that labels the server; null when the server has no label. No source says who sets the label.
    Since version 3.7.
    """


from .backup_server_role_type import BackupServerRoleType  # noqa: E402
from .backup_server_status import BackupServerStatus  # noqa: E402
