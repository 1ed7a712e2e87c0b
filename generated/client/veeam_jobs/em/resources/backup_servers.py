# Generated from spec/em by "python -m generator". Do not edit.
"""Backup servers."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.backup_server import BackupServer
    from ..models.entity_ref import EntityRef
    from ..models.job import Job


class BackupServersResource:
    """The Veeam Backup & Replication servers that are connected to this Enterprise Manager. Every job is
    configured on one of them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupServersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupServersResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupServer]:
        """List backup servers.

        All backup servers connected to this Enterprise Manager, in one response.

        Returns references by default, full backup servers with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `BackupServer`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = self._session.call(
            backup_servers_list.build(format="Entity"), backup_servers_list.RESPONSE, options
        )
        return answer.backup_servers or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup servers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = self._session.call(backup_servers_list.build(), backup_servers_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupServer:
        """Read a backup server.

        One backup server connected to this Enterprise Manager.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        the ports through which Enterprise Manager collects data, the installed build and the certificate.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return self._session.call(
            backup_servers_get.build(id, format="Entity"), backup_servers_get.RESPONSE, options
        )

    def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup server, by reference: name, UID and links only.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return self._session.call(backup_servers_get.build(id), backup_servers_get.REFERENCE, options)

    def list_jobs(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List the jobs of a backup server.

        The jobs of one backup server: the jobs that `/jobs` lists, without those of other backup servers.

        Returns references by default, full jobs with `?format=Entity`.

        This method asks for `format=Entity`; `list_job_references` asks for references.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = self._session.call(
            backup_servers_list_jobs.build(id, format="Entity"), backup_servers_list_jobs.RESPONSE, options
        )
        return answer.jobs or []

    def list_job_references(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List the jobs of a backup server, by reference: name, UID and links only.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = self._session.call(
            backup_servers_list_jobs.build(id), backup_servers_list_jobs.REFERENCE, options
        )
        return answer.refs or []


class AsyncBackupServersResource:
    """The Veeam Backup & Replication servers that are connected to this Enterprise Manager. Every job is
    configured on one of them.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupServersResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupServersResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[BackupServer]:
        """List backup servers.

        All backup servers connected to this Enterprise Manager, in one response.

        Returns references by default, full backup servers with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `BackupServer`.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = await self._session.call(
            backup_servers_list.build(format="Entity"), backup_servers_list.RESPONSE, options
        )
        return answer.backup_servers or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List backup servers, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers, backupservers, logging_on.
        """
        from ..api.backup_servers import backup_servers_list

        answer = await self._session.call(backup_servers_list.build(), backup_servers_list.REFERENCE, options)
        return answer.refs or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> BackupServer:
        """Read a backup server.

        One backup server connected to this Enterprise Manager.

        By default the response is a reference: name, UID and links. With `?format=Entity` it also contains
        the ports through which Enterprise Manager collects data, the installed build and the certificate.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return await self._session.call(
            backup_servers_get.build(id, format="Entity"), backup_servers_get.RESPONSE, options
        )

    async def get_reference(self, id: UUID | str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a backup server, by reference: name, UID and links only.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator, Portal User.

        Source: get_backupservers_id, backupservers_id, resource_representations.
        """
        from ..api.backup_servers import backup_servers_get

        return await self._session.call(backup_servers_get.build(id), backup_servers_get.REFERENCE, options)

    async def list_jobs(self, id: UUID | str, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List the jobs of a backup server.

        The jobs of one backup server: the jobs that `/jobs` lists, without those of other backup servers.

        Returns references by default, full jobs with `?format=Entity`.

        This method asks for `format=Entity`; `list_job_references` asks for references.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = await self._session.call(
            backup_servers_list_jobs.build(id, format="Entity"), backup_servers_list_jobs.RESPONSE, options
        )
        return answer.jobs or []

    async def list_job_references(
        self, id: UUID | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the jobs of a backup server, by reference: name, UID and links only.

        Args:
            id: ID of the backup server: the GUID at the end of its `uid` (without `urn:veeam:BackupServer:`).
                Give `id` or `uid` of the model: both are taken.

        Roles: Portal Administrator.

        Source: get_backupservers_id, backupservers_id, mapping_link_types_to_xml_schema.
        """
        from ..api.backup_servers import backup_servers_list_jobs

        answer = await self._session.call(
            backup_servers_list_jobs.build(id), backup_servers_list_jobs.REFERENCE, options
        )
        return answer.refs or []


class BackupServersResourceWithRawResponse:
    """The methods of BackupServersResource, each returning a RawResponse."""

    def __init__(self, resource: BackupServersResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.list_jobs = raw(resource.list_jobs, session)
        self.list_job_references = raw(resource.list_job_references, session)


class AsyncBackupServersResourceWithRawResponse:
    """The methods of AsyncBackupServersResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupServersResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.list_jobs = raw_async(resource.list_jobs, session)
        self.list_job_references = raw_async(resource.list_job_references, session)
