# Generated from spec/em by "python -m generator". Do not edit.
"""Agents."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.agents import Agents
    from ..models.backup import Backup
    from ..models.backup_file import BackupFile
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.restore_point import RestorePoint


class AgentsResource:
    """Everything Veeam Agents made on all connected backup servers, in lists that span all jobs."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> Agents:
        """Read the way to everything about agents.

        Links to the lists below `/agents`, each by reference and with `?format=Entity`; nothing else. Who may
        read this may still be refused one of the lists: each has roles of its own.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents, agents, security_roles_concept.
        """
        from ..api.agents import agents_get

        return self._session.call(agents_get.build(), agents_get.RESPONSE)

    def list_backup_sessions(self) -> builtins.list[BackupJobSession]:
        """List the sessions of all agent jobs.

        The runs of agent jobs within the last 30 days, over all connected backup servers; older runs are not
        listed.

        Two kinds stand side by side: a container of type `AgentBackup` for each run, and a child session of
        type `AgentManagement` for each of its computers. A child leads to its container by the link `Parent
        session`. Both are in the list of all sessions, too.

        References by default, whole sessions with `?format=Entity`.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = self._session.call(
            agents_list_backup_sessions.build(format="Entity"), agents_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self) -> builtins.list[EntityRef]:
        """List the sessions of all agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = self._session.call(
            agents_list_backup_sessions.build(), agents_list_backup_sessions.REFERENCE
        )
        return answer.refs or []

    def list_backups(self) -> builtins.list[Backup]:
        """List agent backups.

        The backups that managed Veeam Agents made or that were imported, of all connected backup servers at
        once: containers of jobs (`ParentBackup`) and the backups of their computers (`ChildBackup`) side by
        side. The list of all backups has them too.

        References by default, whole backups with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `Backup`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = self._session.call(agents_list_backups.build(format="Entity"), agents_list_backups.RESPONSE)
        return answer.backups or []

    def list_backup_references(self) -> builtins.list[EntityRef]:
        """List agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = self._session.call(agents_list_backups.build(), agents_list_backups.REFERENCE)
        return answer.refs or []

    def list_backup_files(self) -> builtins.list[BackupFile]:
        """List agent backup files.

        The files that managed Veeam Agents made or that were imported, of all connected backup servers at
        once.

        References by default, whole files with `?format=Entity`: path, sizes and ratios. To filter, sort or
        page, ask the query service for the type `BackupFile`.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = self._session.call(
            agents_list_backup_files.build(format="Entity"), agents_list_backup_files.RESPONSE
        )
        return answer.backup_files or []

    def list_backup_file_references(self) -> builtins.list[EntityRef]:
        """List agent backup files, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = self._session.call(agents_list_backup_files.build(), agents_list_backup_files.REFERENCE)
        return answer.refs or []

    def list_restore_points(self) -> builtins.list[RestorePoint]:
        """List restore points of agent backups.

        The restore points of agent backups on all connected backup servers at once. Each leads to the restore
        points of the computers in it; for those of all computers in one list, see `agentRestorePoints_list`.

        References by default, whole restore points with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `RestorePoint`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = self._session.call(
            agents_list_restore_points.build(format="Entity"), agents_list_restore_points.RESPONSE
        )
        return answer.restore_points or []

    def list_restore_point_references(self) -> builtins.list[EntityRef]:
        """List restore points of agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = self._session.call(agents_list_restore_points.build(), agents_list_restore_points.REFERENCE)
        return answer.refs or []


class AsyncAgentsResource:
    """Everything Veeam Agents made on all connected backup servers, in lists that span all jobs."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self) -> Agents:
        """Read the way to everything about agents.

        Links to the lists below `/agents`, each by reference and with `?format=Entity`; nothing else. Who may
        read this may still be refused one of the lists: each has roles of its own.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents, agents, security_roles_concept.
        """
        from ..api.agents import agents_get

        return await self._session.call(agents_get.build(), agents_get.RESPONSE)

    async def list_backup_sessions(self) -> builtins.list[BackupJobSession]:
        """List the sessions of all agent jobs.

        The runs of agent jobs within the last 30 days, over all connected backup servers; older runs are not
        listed.

        Two kinds stand side by side: a container of type `AgentBackup` for each run, and a child session of
        type `AgentManagement` for each of its computers. A child leads to its container by the link `Parent
        session`. Both are in the list of all sessions, too.

        References by default, whole sessions with `?format=Entity`.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = await self._session.call(
            agents_list_backup_sessions.build(format="Entity"), agents_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(self) -> builtins.list[EntityRef]:
        """List the sessions of all agent jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupsessions, agents_backupsessions, agents.
        """
        from ..api.agents import agents_list_backup_sessions

        answer = await self._session.call(
            agents_list_backup_sessions.build(), agents_list_backup_sessions.REFERENCE
        )
        return answer.refs or []

    async def list_backups(self) -> builtins.list[Backup]:
        """List agent backups.

        The backups that managed Veeam Agents made or that were imported, of all connected backup servers at
        once: containers of jobs (`ParentBackup`) and the backups of their computers (`ChildBackup`) side by
        side. The list of all backups has them too.

        References by default, whole backups with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `Backup`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = await self._session.call(
            agents_list_backups.build(format="Entity"), agents_list_backups.RESPONSE
        )
        return answer.backups or []

    async def list_backup_references(self) -> builtins.list[EntityRef]:
        """List agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_backups, agents, get_query_backup, backups_id_childbackups.
        """
        from ..api.agents import agents_list_backups

        answer = await self._session.call(agents_list_backups.build(), agents_list_backups.REFERENCE)
        return answer.refs or []

    async def list_backup_files(self) -> builtins.list[BackupFile]:
        """List agent backup files.

        The files that managed Veeam Agents made or that were imported, of all connected backup servers at
        once.

        References by default, whole files with `?format=Entity`: path, sizes and ratios. To filter, sort or
        page, ask the query service for the type `BackupFile`.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = await self._session.call(
            agents_list_backup_files.build(format="Entity"), agents_list_backup_files.RESPONSE
        )
        return answer.backup_files or []

    async def list_backup_file_references(self) -> builtins.list[EntityRef]:
        """List agent backup files, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_agents_backupfiles, agents, get_query_backupfile.
        """
        from ..api.agents import agents_list_backup_files

        answer = await self._session.call(
            agents_list_backup_files.build(), agents_list_backup_files.REFERENCE
        )
        return answer.refs or []

    async def list_restore_points(self) -> builtins.list[RestorePoint]:
        """List restore points of agent backups.

        The restore points of agent backups on all connected backup servers at once. Each leads to the restore
        points of the computers in it; for those of all computers in one list, see `agentRestorePoints_list`.

        References by default, whole restore points with `?format=Entity`. To filter, sort or page, ask the
        query service for the type `RestorePoint`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = await self._session.call(
            agents_list_restore_points.build(format="Entity"), agents_list_restore_points.RESPONSE
        )
        return answer.restore_points or []

    async def list_restore_point_references(self) -> builtins.list[EntityRef]:
        """List restore points of agent backups, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_agents_restorepoints, agents, get_query_restorepoint.
        """
        from ..api.agents import agents_list_restore_points

        answer = await self._session.call(
            agents_list_restore_points.build(), agents_list_restore_points.REFERENCE
        )
        return answer.refs or []
