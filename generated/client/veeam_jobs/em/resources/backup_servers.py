# Generated from spec/em by "python -m generator". Do not edit.
"""Backup servers."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server import BackupServer
    from ..models.entity_ref import EntityRef
    from ..models.job import Job


class BackupServersResource:
    """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
    them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[BackupServer]:
        """List backup servers.

        The backup servers connected to this Enterprise Manager, at once.

        References by default, whole servers with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `BackupServer` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = self._session.call(backup_servers_list.build(format="Entity"), backup_servers_list.RESPONSE)
        return answer.backup_servers or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List backup servers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = self._session.call(backup_servers_list.build(), backup_servers_list.REFERENCE)
        return answer.refs or []

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

    def list_jobs(self, id: UUID | str) -> builtins.list[Job]:
        """List the jobs of a backup server.

        The jobs that live on one backup server: what `/jobs` lists, without those of other servers.

        References by default, whole jobs with `?format=Entity`.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = self._session.call(
            backup_servers_list_jobs.build(id, format="Entity"), backup_servers_list_jobs.RESPONSE
        )
        return answer.jobs or []

    def list_job_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the jobs of a backup server, by reference: name, UID and links only.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = self._session.call(backup_servers_list_jobs.build(id), backup_servers_list_jobs.REFERENCE)
        return answer.refs or []


class AsyncBackupServersResource:
    """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
    them.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[BackupServer]:
        """List backup servers.

        The backup servers connected to this Enterprise Manager, at once.

        References by default, whole servers with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `BackupServer` instead.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = await self._session.call(
            backup_servers_list.build(format="Entity"), backup_servers_list.RESPONSE
        )
        return answer.backup_servers or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List backup servers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = await self._session.call(backup_servers_list.build(), backup_servers_list.REFERENCE)
        return answer.refs or []

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

    async def list_jobs(self, id: UUID | str) -> builtins.list[Job]:
        """List the jobs of a backup server.

        The jobs that live on one backup server: what `/jobs` lists, without those of other servers.

        References by default, whole jobs with `?format=Entity`.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = await self._session.call(
            backup_servers_list_jobs.build(id, format="Entity"), backup_servers_list_jobs.RESPONSE
        )
        return answer.jobs or []

    async def list_job_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the jobs of a backup server, by reference: name, UID and links only.

        Args:
            id: The backup server, by the GUID at the end of its `UID` (without `urn:veeam:BackupServer:`).

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = await self._session.call(
            backup_servers_list_jobs.build(id), backup_servers_list_jobs.REFERENCE
        )
        return answer.refs or []
