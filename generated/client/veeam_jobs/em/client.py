# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Veeam Backup Enterprise Manager REST API, job side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from veeam_jobs_runtime.clients import AsyncEnterpriseManagerBase, EnterpriseManagerBase
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from veeam_jobs_runtime.queries.query import AsyncQuery, Query

    from .models.entity_ref import EntityRef
    from .resources.agent_jobs import AgentJobs, AsyncAgentJobs
    from .resources.agent_restore_points import AgentRestorePointsResource, AsyncAgentRestorePointsResource
    from .resources.agents import AgentsResource, AsyncAgentsResource
    from .resources.backup_servers import AsyncBackupServersResource, BackupServersResource
    from .resources.backup_sessions import AsyncBackupSessions, BackupSessions
    from .resources.backup_task_sessions import AsyncBackupTaskSessionsResource, BackupTaskSessionsResource
    from .resources.discovered_computers import AsyncDiscoveredComputersResource, DiscoveredComputersResource
    from .resources.enterprise_manager import AsyncEnterpriseManagerResource, EnterpriseManagerResource
    from .resources.jobs import AsyncJobsResource, JobsResource
    from .resources.logon_sessions import AsyncLogonSessionsResource, LogonSessionsResource
    from .resources.lookups import AsyncLookups, Lookups
    from .resources.nas import AsyncNas, Nas
    from .resources.nas_jobs import AsyncNasJobs, NasJobs
    from .resources.protection_groups import AsyncProtectionGroups, ProtectionGroups
    from .resources.queries import AsyncQueries, Queries
    from .resources.tasks import AsyncTasksResource, TasksResource

T = TypeVar("T")


class EnterpriseManagerClient(EnterpriseManagerBase):
    """Veeam Backup Enterprise Manager REST API, job side, blocking.

    Its resources:

    - `enterprise_manager`: enterprise manager
    - `logon_sessions`: logon sessions
    - `agents`: agents
    - `agent_jobs`: agent jobs
    - `agent_restore_points`: agent restore points
    - `protection_groups`: protection groups
    - `discovered_computers`: discovered computers
    - `jobs`: jobs
    - `nas_jobs`: nas jobs
    - `nas`: nas
    - `backup_sessions`: backup sessions
    - `backup_task_sessions`: backup task sessions
    - `queries`: queries
    - `lookups`: lookups
    - `backup_servers`: backup servers
    - `tasks`: tasks

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @overload
    def query(self, model: type[T]) -> Query[T, EntityRef]: ...
    @overload
    def query(self, model: str) -> Query[Any, EntityRef]: ...
    def query(self, model: type[Any] | str) -> Query[Any, EntityRef]:
        """Search for resources of one type: filter, sort, and walk every page.

        `query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and
        checks the names and values of a condition at once, against what the type can be filtered and sorted
        by.

        `model` is a class of `models`, or the name of a type; entities without a model come as dictionaries,
        their keys as the server spells them. `references()` asks for the reference form.

        Raises ValueError for a model that is no type of the query service, DecodeError where an answer does
        not hold what was asked for. For single pages, there is `queries.run`.

        Source: query_service, query_type, optional_query_parameters, format, filter, query_comparison,
        query_and_or, query_grouping, sortasc_sortdesc, pagesize_and_page, special_symbols,
        security_roles_concept.
        """
        from veeam_jobs_runtime.queries.query import Query

        from .query_types import SERVICE

        return Query(self._session, SERVICE, model)

    @cached_property
    def enterprise_manager(self) -> EnterpriseManagerResource:
        """Entry point of the API, available without a session: the supported API versions and the links to log
        on.
        """
        from .resources.enterprise_manager import EnterpriseManagerResource

        return EnterpriseManagerResource(self._session)

    @cached_property
    def logon_sessions(self) -> LogonSessionsResource:
        """Log on and log off. All other requests, and the tasks they start, belong to a logon session."""
        from .resources.logon_sessions import LogonSessionsResource

        return LogonSessionsResource(self._session)

    @cached_property
    def agents(self) -> AgentsResource:
        """Lists of everything that Veeam Agents created on all connected backup servers, across all jobs."""
        from .resources.agents import AgentsResource

        return AgentsResource(self._session)

    @cached_property
    def agent_jobs(self) -> AgentJobs:
        """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped,
        retried, enabled and disabled. They are created, edited and deleted in the console of the backup
        server only.
        """
        from .resources.agent_jobs import AgentJobs

        return AgentJobs(self._session)

    @cached_property
    def agent_restore_points(self) -> AgentRestorePointsResource:
        """Restore points of single computers, one for each computer and backup."""
        from .resources.agent_restore_points import AgentRestorePointsResource

        return AgentRestorePointsResource(self._session)

    @cached_property
    def protection_groups(self) -> ProtectionGroups:
        """Groups of computers that are protected together, and the computers that were discovered in them."""
        from .resources.protection_groups import ProtectionGroups

        return ProtectionGroups(self._session)

    @cached_property
    def discovered_computers(self) -> DiscoveredComputersResource:
        """Computers that were discovered in protection groups, with the status of their agents."""
        from .resources.discovered_computers import DiscoveredComputersResource

        return DiscoveredComputersResource(self._session)

    @cached_property
    def jobs(self) -> JobsResource:
        """Backup, backup copy and replication jobs for virtual machines. They can be read, edited, cloned, run
        and deleted.
        """
        from .resources.jobs import JobsResource

        return JobsResource(self._session)

    @cached_property
    def nas_jobs(self) -> NasJobs:
        """Jobs that back up file shares."""
        from .resources.nas_jobs import NasJobs

        return NasJobs(self._session)

    @cached_property
    def nas(self) -> Nas:
        """Links to all file share lists, and the sessions of all file share jobs."""
        from .resources.nas import Nas

        return Nas(self._session)

    @cached_property
    def backup_sessions(self) -> BackupSessions:
        """Runs of jobs within the last 30 days; one session for each run."""
        from .resources.backup_sessions import BackupSessions

        return BackupSessions(self._session)

    @cached_property
    def backup_task_sessions(self) -> BackupTaskSessionsResource:
        """The result of a run for each of its objects."""
        from .resources.backup_task_sessions import BackupTaskSessionsResource

        return BackupTaskSessionsResource(self._session)

    @cached_property
    def queries(self) -> Queries:
        """Filtered, sorted and paginated search for resources of one type."""
        from .resources.queries import Queries

        return Queries(self._session)

    @cached_property
    def lookups(self) -> Lookups:
        """Find objects of virtual infrastructures and their references."""
        from .resources.lookups import Lookups

        return Lookups(self._session)

    @cached_property
    def backup_servers(self) -> BackupServersResource:
        """The Veeam Backup & Replication servers that are connected to this Enterprise Manager. Every job is
        configured on one of them.
        """
        from .resources.backup_servers import BackupServersResource

        return BackupServersResource(self._session)

    @cached_property
    def tasks(self) -> TasksResource:
        """Long-running operations that continue after the response, one task each. A task is visible only to the
        logon session that started it.
        """
        from .resources.tasks import TasksResource

        return TasksResource(self._session)


class AsyncEnterpriseManagerClient(AsyncEnterpriseManagerBase):
    """Veeam Backup Enterprise Manager REST API, job side, awaiting.

    Its resources:

    - `enterprise_manager`: enterprise manager
    - `logon_sessions`: logon sessions
    - `agents`: agents
    - `agent_jobs`: agent jobs
    - `agent_restore_points`: agent restore points
    - `protection_groups`: protection groups
    - `discovered_computers`: discovered computers
    - `jobs`: jobs
    - `nas_jobs`: nas jobs
    - `nas`: nas
    - `backup_sessions`: backup sessions
    - `backup_task_sessions`: backup task sessions
    - `queries`: queries
    - `lookups`: lookups
    - `backup_servers`: backup servers
    - `tasks`: tasks

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @overload
    def query(self, model: type[T]) -> AsyncQuery[T, EntityRef]: ...
    @overload
    def query(self, model: str) -> AsyncQuery[Any, EntityRef]: ...
    def query(self, model: type[Any] | str) -> AsyncQuery[Any, EntityRef]:
        """Search for resources of one type: filter, sort, and walk every page.

        `query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and
        checks the names and values of a condition at once, against what the type can be filtered and sorted
        by.

        `model` is a class of `models`, or the name of a type; entities without a model come as dictionaries,
        their keys as the server spells them. `references()` asks for the reference form.

        Raises ValueError for a model that is no type of the query service, DecodeError where an answer does
        not hold what was asked for. For single pages, there is `queries.run`.

        Source: query_service, query_type, optional_query_parameters, format, filter, query_comparison,
        query_and_or, query_grouping, sortasc_sortdesc, pagesize_and_page, special_symbols,
        security_roles_concept.
        """
        from veeam_jobs_runtime.queries.query import AsyncQuery

        from .query_types import SERVICE

        return AsyncQuery(self._session, SERVICE, model)

    @cached_property
    def enterprise_manager(self) -> AsyncEnterpriseManagerResource:
        """Entry point of the API, available without a session: the supported API versions and the links to log
        on.
        """
        from .resources.enterprise_manager import AsyncEnterpriseManagerResource

        return AsyncEnterpriseManagerResource(self._session)

    @cached_property
    def logon_sessions(self) -> AsyncLogonSessionsResource:
        """Log on and log off. All other requests, and the tasks they start, belong to a logon session."""
        from .resources.logon_sessions import AsyncLogonSessionsResource

        return AsyncLogonSessionsResource(self._session)

    @cached_property
    def agents(self) -> AsyncAgentsResource:
        """Lists of everything that Veeam Agents created on all connected backup servers, across all jobs."""
        from .resources.agents import AsyncAgentsResource

        return AsyncAgentsResource(self._session)

    @cached_property
    def agent_jobs(self) -> AsyncAgentJobs:
        """Veeam Agent backup jobs that are managed by a backup server. They can be read, started, stopped,
        retried, enabled and disabled. They are created, edited and deleted in the console of the backup
        server only.
        """
        from .resources.agent_jobs import AsyncAgentJobs

        return AsyncAgentJobs(self._session)

    @cached_property
    def agent_restore_points(self) -> AsyncAgentRestorePointsResource:
        """Restore points of single computers, one for each computer and backup."""
        from .resources.agent_restore_points import AsyncAgentRestorePointsResource

        return AsyncAgentRestorePointsResource(self._session)

    @cached_property
    def protection_groups(self) -> AsyncProtectionGroups:
        """Groups of computers that are protected together, and the computers that were discovered in them."""
        from .resources.protection_groups import AsyncProtectionGroups

        return AsyncProtectionGroups(self._session)

    @cached_property
    def discovered_computers(self) -> AsyncDiscoveredComputersResource:
        """Computers that were discovered in protection groups, with the status of their agents."""
        from .resources.discovered_computers import AsyncDiscoveredComputersResource

        return AsyncDiscoveredComputersResource(self._session)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Backup, backup copy and replication jobs for virtual machines. They can be read, edited, cloned, run
        and deleted.
        """
        from .resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self._session)

    @cached_property
    def nas_jobs(self) -> AsyncNasJobs:
        """Jobs that back up file shares."""
        from .resources.nas_jobs import AsyncNasJobs

        return AsyncNasJobs(self._session)

    @cached_property
    def nas(self) -> AsyncNas:
        """Links to all file share lists, and the sessions of all file share jobs."""
        from .resources.nas import AsyncNas

        return AsyncNas(self._session)

    @cached_property
    def backup_sessions(self) -> AsyncBackupSessions:
        """Runs of jobs within the last 30 days; one session for each run."""
        from .resources.backup_sessions import AsyncBackupSessions

        return AsyncBackupSessions(self._session)

    @cached_property
    def backup_task_sessions(self) -> AsyncBackupTaskSessionsResource:
        """The result of a run for each of its objects."""
        from .resources.backup_task_sessions import AsyncBackupTaskSessionsResource

        return AsyncBackupTaskSessionsResource(self._session)

    @cached_property
    def queries(self) -> AsyncQueries:
        """Filtered, sorted and paginated search for resources of one type."""
        from .resources.queries import AsyncQueries

        return AsyncQueries(self._session)

    @cached_property
    def lookups(self) -> AsyncLookups:
        """Find objects of virtual infrastructures and their references."""
        from .resources.lookups import AsyncLookups

        return AsyncLookups(self._session)

    @cached_property
    def backup_servers(self) -> AsyncBackupServersResource:
        """The Veeam Backup & Replication servers that are connected to this Enterprise Manager. Every job is
        configured on one of them.
        """
        from .resources.backup_servers import AsyncBackupServersResource

        return AsyncBackupServersResource(self._session)

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Long-running operations that continue after the response, one task each. A task is visible only to the
        logon session that started it.
        """
        from .resources.tasks import AsyncTasksResource

        return AsyncTasksResource(self._session)


publish(globals())
