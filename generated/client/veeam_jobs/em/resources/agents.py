# Generated from spec/em by "python -m generator". Do not edit.
"""Agents."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.agents import Agents
    from ..models.backup import Backup
    from ..models.backup_file import BackupFile
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.restore_point import RestorePoint


class AgentsResource:
    """Lists of everything that Veeam Agents created on all connected backup servers, across all jobs."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentsResourceWithRawResponse(self)

    def get(self, **options: Unpack[CallOptions]) -> Agents:
        """Read the links to all agent lists.

        Links to the lists below `/agents`, each as references and with `?format=Entity`; nothing else. An
        account that may read these links may still be refused one of the lists: each list has its own roles.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents, agents, security_roles_concept.
        """
        from ..api.agents import agents_get

        return self._session.call(agents_get.build(), agents_get.RESPONSE, options)

    def list_backup_sessions(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List the sessions of all agent jobs.

        The runs of agent jobs within the last 30 days, on all connected backup servers; older runs are not
        listed.

        The list holds two types of sessions: one container session of type `AgentBackup` for each run, and
        one child session of type `AgentManagement` for each computer of the run. A child session links to its
        container as `Parent session`. The list of all backup sessions contains both types, too.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = self._session.call(
            agents_list_backup_sessions.build(format="Entity"), agents_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List the sessions of all agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = self._session.call(
            agents_list_backup_sessions.build(), agents_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []

    def list_backups(self, **options: Unpack[CallOptions]) -> builtins.list[Backup]:
        """List agent backups.

        The backups that managed Veeam Agents created or that were imported, from all connected backup servers
        in one response. The list holds both the containers of jobs (`ParentBackup`) and the backups of their
        computers (`ChildBackup`). The list of all backups contains them, too.

        Returns references by default, full backups with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `Backup`.

        This method asks for `format=Entity`; `list_backup_references` asks for references.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = self._session.call(
            agents_list_backups.build(format="Entity"), agents_list_backups.RESPONSE, options
        )
        return answer.backups or []

    def list_backup_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = self._session.call(agents_list_backups.build(), agents_list_backups.REFERENCE, options)
        return answer.refs or []

    def list_backup_files(self, **options: Unpack[CallOptions]) -> builtins.list[BackupFile]:
        """List agent backup files.

        The backup files that managed Veeam Agents created or that were imported, from all connected backup
        servers in one response.

        Returns references by default, full files with `?format=Entity`: path, sizes and ratios. To filter,
        sort or page, query the query service (`em.queries.run`) for the type `BackupFile`.

        This method asks for `format=Entity`; `list_backup_file_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = self._session.call(
            agents_list_backup_files.build(format="Entity"), agents_list_backup_files.RESPONSE, options
        )
        return answer.backup_files or []

    def list_backup_file_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent backup files, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = self._session.call(
            agents_list_backup_files.build(), agents_list_backup_files.REFERENCE, options
        )
        return answer.refs or []

    def list_restore_points(self, **options: Unpack[CallOptions]) -> builtins.list[RestorePoint]:
        """List restore points of agent backups.

        The restore points of agent backups on all connected backup servers, in one response. Each links to
        the restore points of the computers in it. For the restore points of all computers in one list, see
        `em.agent_restore_points.list`.

        Returns references by default, full restore points with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `RestorePoint`.

        This method asks for `format=Entity`; `list_restore_point_references` asks for references.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = self._session.call(
            agents_list_restore_points.build(format="Entity"), agents_list_restore_points.RESPONSE, options
        )
        return answer.restore_points or []

    def list_restore_point_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List restore points of agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = self._session.call(
            agents_list_restore_points.build(), agents_list_restore_points.REFERENCE, options
        )
        return answer.refs or []


class AsyncAgentsResource:
    """Lists of everything that Veeam Agents created on all connected backup servers, across all jobs."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentsResourceWithRawResponse(self)

    async def get(self, **options: Unpack[CallOptions]) -> Agents:
        """Read the links to all agent lists.

        Links to the lists below `/agents`, each as references and with `?format=Entity`; nothing else. An
        account that may read these links may still be refused one of the lists: each list has its own roles.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents, agents, security_roles_concept.
        """
        from ..api.agents import agents_get

        return await self._session.call(agents_get.build(), agents_get.RESPONSE, options)

    async def list_backup_sessions(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List the sessions of all agent jobs.

        The runs of agent jobs within the last 30 days, on all connected backup servers; older runs are not
        listed.

        The list holds two types of sessions: one container session of type `AgentBackup` for each run, and
        one child session of type `AgentManagement` for each computer of the run. A child session links to its
        container as `Parent session`. The list of all backup sessions contains both types, too.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = await self._session.call(
            agents_list_backup_sessions.build(format="Entity"), agents_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of all agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = await self._session.call(
            agents_list_backup_sessions.build(), agents_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []

    async def list_backups(self, **options: Unpack[CallOptions]) -> builtins.list[Backup]:
        """List agent backups.

        The backups that managed Veeam Agents created or that were imported, from all connected backup servers
        in one response. The list holds both the containers of jobs (`ParentBackup`) and the backups of their
        computers (`ChildBackup`). The list of all backups contains them, too.

        Returns references by default, full backups with `?format=Entity`. To filter, sort or page, query the
        query service (`em.queries.run`) for the type `Backup`.

        This method asks for `format=Entity`; `list_backup_references` asks for references.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = await self._session.call(
            agents_list_backups.build(format="Entity"), agents_list_backups.RESPONSE, options
        )
        return answer.backups or []

    async def list_backup_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = await self._session.call(agents_list_backups.build(), agents_list_backups.REFERENCE, options)
        return answer.refs or []

    async def list_backup_files(self, **options: Unpack[CallOptions]) -> builtins.list[BackupFile]:
        """List agent backup files.

        The backup files that managed Veeam Agents created or that were imported, from all connected backup
        servers in one response.

        Returns references by default, full files with `?format=Entity`: path, sizes and ratios. To filter,
        sort or page, query the query service (`em.queries.run`) for the type `BackupFile`.

        This method asks for `format=Entity`; `list_backup_file_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = await self._session.call(
            agents_list_backup_files.build(format="Entity"), agents_list_backup_files.RESPONSE, options
        )
        return answer.backup_files or []

    async def list_backup_file_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List agent backup files, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = await self._session.call(
            agents_list_backup_files.build(), agents_list_backup_files.REFERENCE, options
        )
        return answer.refs or []

    async def list_restore_points(self, **options: Unpack[CallOptions]) -> builtins.list[RestorePoint]:
        """List restore points of agent backups.

        The restore points of agent backups on all connected backup servers, in one response. Each links to
        the restore points of the computers in it. For the restore points of all computers in one list, see
        `em.agent_restore_points.list`.

        Returns references by default, full restore points with `?format=Entity`. To filter, sort or page,
        query the query service (`em.queries.run`) for the type `RestorePoint`.

        This method asks for `format=Entity`; `list_restore_point_references` asks for references.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = await self._session.call(
            agents_list_restore_points.build(format="Entity"), agents_list_restore_points.RESPONSE, options
        )
        return answer.restore_points or []

    async def list_restore_point_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List restore points of agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = await self._session.call(
            agents_list_restore_points.build(), agents_list_restore_points.REFERENCE, options
        )
        return answer.refs or []


class AgentsResourceWithRawResponse:
    """The methods of AgentsResource, each returning a RawResponse."""

    def __init__(self, resource: AgentsResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)
        self.list_backup_sessions = raw(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw(resource.list_backup_session_references, session)
        self.list_backups = raw(resource.list_backups, session)
        self.list_backup_references = raw(resource.list_backup_references, session)
        self.list_backup_files = raw(resource.list_backup_files, session)
        self.list_backup_file_references = raw(resource.list_backup_file_references, session)
        self.list_restore_points = raw(resource.list_restore_points, session)
        self.list_restore_point_references = raw(resource.list_restore_point_references, session)


class AsyncAgentsResourceWithRawResponse:
    """The methods of AsyncAgentsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentsResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references, session)
        self.list_backups = raw_async(resource.list_backups, session)
        self.list_backup_references = raw_async(resource.list_backup_references, session)
        self.list_backup_files = raw_async(resource.list_backup_files, session)
        self.list_backup_file_references = raw_async(resource.list_backup_file_references, session)
        self.list_restore_points = raw_async(resource.list_restore_points, session)
        self.list_restore_point_references = raw_async(resource.list_restore_point_references, session)
