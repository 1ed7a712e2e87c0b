# Generated from spec/em by "python -m generator". Do not edit.
"""Backup servers."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server import BackupServer
    from ..models.entity_ref import EntityRef


class BackupServers:
    """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
    them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id: UUID | str) -> BackupServer:
        """Read a backup server.

        One backup server connected to this Enterprise Manager.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds the ports
        through which Enterprise Manager collects data, the installed build and the certificate.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return self._session.call(backup_servers_get.build(id, format="Entity"), backup_servers_get.RESPONSE)

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a backup server, by reference: name, UID and links only.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return self._session.call(backup_servers_get.build(id), backup_servers_get.REFERENCE)


class AsyncBackupServers:
    """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
    them.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, id: UUID | str) -> BackupServer:
        """Read a backup server.

        One backup server connected to this Enterprise Manager.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` it adds the ports
        through which Enterprise Manager collects data, the installed build and the certificate.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return await self._session.call(
            backup_servers_get.build(id, format="Entity"), backup_servers_get.RESPONSE
        )

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a backup server, by reference: name, UID and links only.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return await self._session.call(backup_servers_get.build(id), backup_servers_get.REFERENCE)
