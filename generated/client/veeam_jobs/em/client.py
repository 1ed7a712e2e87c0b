# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Veeam Backup Enterprise Manager REST API, job side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.clients import AsyncEnterpriseManagerBase, EnterpriseManagerBase

if TYPE_CHECKING:
    from .resources.agent_jobs import AgentJobs, AsyncAgentJobs
    from .resources.backup_servers import AsyncBackupServers, BackupServers
    from .resources.enterprise_manager import AsyncEnterpriseManagerResource, EnterpriseManagerResource
    from .resources.logon_sessions import AsyncLogonSessions, LogonSessions
    from .resources.tasks import AsyncTasks, Tasks


class EnterpriseManagerClient(EnterpriseManagerBase):
    """Veeam Backup Enterprise Manager REST API, job side, blocking.

    Its resources:

    - `enterprise_manager`: enterprise manager
    - `logon_sessions`: logon sessions
    - `agent_jobs`: agent jobs
    - `backup_servers`: backup servers
    - `tasks`: tasks
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @cached_property
    def enterprise_manager(self) -> EnterpriseManagerResource:
        """The front door, open to anyone; it tells which API versions the server speaks and where to log on."""
        from .resources.enterprise_manager import EnterpriseManagerResource

        return EnterpriseManagerResource(self._session)

    @cached_property
    def logon_sessions(self) -> LogonSessions:
        """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""
        from .resources.logon_sessions import LogonSessions

        return LogonSessions(self._session)

    @cached_property
    def agent_jobs(self) -> AgentJobs:
        """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped,
        retried, enabled and disabled; creating, editing and deleting them is left to the backup server's own
        console.
        """
        from .resources.agent_jobs import AgentJobs

        return AgentJobs(self._session)

    @cached_property
    def backup_servers(self) -> BackupServers:
        """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
        them.
        """
        from .resources.backup_servers import BackupServers

        return BackupServers(self._session)

    @cached_property
    def tasks(self) -> Tasks:
        """Operations that go on after the answer, one task each. A task is known only to the logon session that
        started it.
        """
        from .resources.tasks import Tasks

        return Tasks(self._session)


class AsyncEnterpriseManagerClient(AsyncEnterpriseManagerBase):
    """Veeam Backup Enterprise Manager REST API, job side, awaiting.

    Its resources:

    - `enterprise_manager`: enterprise manager
    - `logon_sessions`: logon sessions
    - `agent_jobs`: agent jobs
    - `backup_servers`: backup servers
    - `tasks`: tasks
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @cached_property
    def enterprise_manager(self) -> AsyncEnterpriseManagerResource:
        """The front door, open to anyone; it tells which API versions the server speaks and where to log on."""
        from .resources.enterprise_manager import AsyncEnterpriseManagerResource

        return AsyncEnterpriseManagerResource(self._session)

    @cached_property
    def logon_sessions(self) -> AsyncLogonSessions:
        """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""
        from .resources.logon_sessions import AsyncLogonSessions

        return AsyncLogonSessions(self._session)

    @cached_property
    def agent_jobs(self) -> AsyncAgentJobs:
        """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped,
        retried, enabled and disabled; creating, editing and deleting them is left to the backup server's own
        console.
        """
        from .resources.agent_jobs import AsyncAgentJobs

        return AsyncAgentJobs(self._session)

    @cached_property
    def backup_servers(self) -> AsyncBackupServers:
        """The Veeam Backup & Replication servers connected to this Enterprise Manager; every job lives on one of
        them.
        """
        from .resources.backup_servers import AsyncBackupServers

        return AsyncBackupServers(self._session)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Operations that go on after the answer, one task each. A task is known only to the logon session that
        started it.
        """
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self._session)
