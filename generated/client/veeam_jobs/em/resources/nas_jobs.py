# Generated from spec/em by "python -m generator". Do not edit.
"""NAS jobs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..._runtime.tasks import AsyncTaskHandle, TaskHandle
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.nas_job import NASJob
    from ..models.nas_object import NASObject
    from ..models.task import Task


class NasJobs:
    """Jobs that back up file shares."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[NASJob]:
        """List file share jobs.

        The file share backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `NasJob` instead.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = self._session.call(nas_jobs_list.build(format="Entity"), nas_jobs_list.RESPONSE)
        return answer.nas_jobs or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = self._session.call(nas_jobs_list.build(), nas_jobs_list.REFERENCE)
        return answer.refs or []

    def get(self, id: UUID | str) -> NASJob:
        """Read a file share job.

        One file share backup job that is configured on a backup server.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: shares and folders, repositories, retention and schedule. Neither tells how the last run went;
        see the job's sessions for that.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id, format="Entity"), nas_jobs_get.RESPONSE)

    def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a file share job, by reference: name, UID and links only.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE)

    def start(self, id: UUID | str) -> TaskHandle[Task]:
        """Start a file share job.

        Starts the job now, whatever its schedule says. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_start
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_start.build(id), nas_jobs_start.RESPONSE)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def stop(self, id: UUID | str) -> TaskHandle[Task]:
        """Stop a file share job.

        Stops the run of the job that is going on. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. To see the run end, list the job's sessions.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_stop
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_stop.build(id), nas_jobs_stop.RESPONSE)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def retry(self, id: UUID | str) -> TaskHandle[Task]:
        """Retry a file share job.

        Runs the job again for what failed; only after a run that ended `Failed`. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_retry
        from ..api.tasks import tasks_get

        answer = self._session.call(nas_jobs_retry.build(id), nas_jobs_retry.RESPONSE)
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def toggle_schedule_enabled(self, id: UUID | str) -> TaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled, enables it if it is disabled. It takes no body. No call sets a
        state outright, so read `ScheduleEnabled` first.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. Read the job again for its new state.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def list_includes(self, id: UUID | str) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one job, each with the masks that narrow it down.

        This list has one form only: always the objects in full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes, nas_jobs_id_includes.
        """
        from ..api.nas_jobs import nas_jobs_list_includes

        answer = self._session.call(nas_jobs_list_includes.build(id), nas_jobs_list_includes.RESPONSE)
        return answer.nas_objects or []

    def get_include(self, id: UUID | str, include_id: UUID | str) -> NASObject:
        """Read one object of a file share job.

        A share, folder or file that the job protects, with its masks. There is one form only, the object in
        full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).
            include_id: The object within the job, by its `ObjectInJobId`.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes_id, nas_jobs_id_includes_id.
        """
        from ..api.nas_jobs import nas_jobs_get_include

        return self._session.call(nas_jobs_get_include.build(id, include_id), nas_jobs_get_include.RESPONSE)

    def list_backup_sessions(self, id: UUID | str) -> builtins.list[BackupJobSession]:
        """List the sessions of a file share job.

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. Unlike the job itself, its sessions are
        open to portal users.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = self._session.call(
            nas_jobs_list_backup_sessions.build(id, format="Entity"), nas_jobs_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the sessions of a file share job, by reference: name, UID and links only.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = self._session.call(
            nas_jobs_list_backup_sessions.build(id), nas_jobs_list_backup_sessions.REFERENCE
        )
        return answer.refs or []


class AsyncNasJobs:
    """Jobs that back up file shares."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[NASJob]:
        """List file share jobs.

        The file share backup jobs of all connected backup servers, at once: this list knows no pages, no
        filter and no order.

        References by default, whole jobs with `?format=Entity`. To filter, sort or page, ask the query
        service for the type `NasJob` instead.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = await self._session.call(nas_jobs_list.build(format="Entity"), nas_jobs_list.RESPONSE)
        return answer.nas_jobs or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator.

        Source: get_nas_jobs, nas_jobs, nas.
        """
        from ..api.nas_jobs import nas_jobs_list

        answer = await self._session.call(nas_jobs_list.build(), nas_jobs_list.REFERENCE)
        return answer.refs or []

    async def get(self, id: UUID | str) -> NASJob:
        """Read a file share job.

        One file share backup job that is configured on a backup server.

        The plain URL answers with a reference: name, UID and links. With `?format=Entity` the job comes
        whole: shares and folders, repositories, retention and schedule. Neither tells how the last run went;
        see the job's sessions for that.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return await self._session.call(nas_jobs_get.build(id, format="Entity"), nas_jobs_get.RESPONSE)

    async def get_reference(self, id: UUID | str) -> EntityRef:
        """Read a file share job, by reference: name, UID and links only.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id, nas_jobs_id, format, resource_representation_for_ke.
        """
        from ..api.nas_jobs import nas_jobs_get

        return await self._session.call(nas_jobs_get.build(id), nas_jobs_get.REFERENCE)

    async def start(self, id: UUID | str) -> AsyncTaskHandle[Task]:
        """Start a file share job.

        Starts the job now, whatever its schedule says. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstart, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_start
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_start.build(id), nas_jobs_start.RESPONSE)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def stop(self, id: UUID | str) -> AsyncTaskHandle[Task]:
        """Stop a file share job.

        Stops the run of the job that is going on. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. To see the run end, list the job's sessions.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionstop, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_stop
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_stop.build(id), nas_jobs_stop.RESPONSE)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def retry(self, id: UUID | str) -> AsyncTaskHandle[Task]:
        """Retry a file share job.

        Runs the job again for what failed; only after a run that ended `Failed`. It takes no body.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, not how the backup went. To follow the run itself, list the job's
        sessions; the task holds no link to it.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actionretry, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_retry
        from ..api.tasks import tasks_get

        answer = await self._session.call(nas_jobs_retry.build(id), nas_jobs_retry.RESPONSE)
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def toggle_schedule_enabled(self, id: UUID | str) -> AsyncTaskHandle[Task]:
        """Enable or disable a file share job.

        Disables the job if it is enabled, enables it if it is disabled. It takes no body. No call sets a
        state outright, so read `ScheduleEnabled` first.

        The answer comes at once and is a task. Poll it until it is finished: its result says whether the
        backup server took the order, nothing more. Read the job again for its new state.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: post_nas_jobs_id_actiontogglescheduleenabled, nas_jobs_id, tasks_intro.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.nas_jobs import nas_jobs_toggle_schedule_enabled
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            nas_jobs_toggle_schedule_enabled.build(id), nas_jobs_toggle_schedule_enabled.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def list_includes(self, id: UUID | str) -> builtins.list[NASObject]:
        """List what a file share job protects.

        The shares, folders and files of one job, each with the masks that narrow it down.

        This list has one form only: always the objects in full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes, nas_jobs_id_includes.
        """
        from ..api.nas_jobs import nas_jobs_list_includes

        answer = await self._session.call(nas_jobs_list_includes.build(id), nas_jobs_list_includes.RESPONSE)
        return answer.nas_objects or []

    async def get_include(self, id: UUID | str, include_id: UUID | str) -> NASObject:
        """Read one object of a file share job.

        A share, folder or file that the job protects, with its masks. There is one form only, the object in
        full.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).
            include_id: The object within the job, by its `ObjectInJobId`.

        Roles: Portal Administrator.

        Source: get_nas_jobs_id_includes_id, nas_jobs_id_includes_id.
        """
        from ..api.nas_jobs import nas_jobs_get_include

        return await self._session.call(
            nas_jobs_get_include.build(id, include_id), nas_jobs_get_include.RESPONSE
        )

    async def list_backup_sessions(self, id: UUID | str) -> builtins.list[BackupJobSession]:
        """List the sessions of a file share job.

        One session for each run of the job within the last 30 days; older runs are not listed.

        References by default, whole sessions with `?format=Entity`. Unlike the job itself, its sessions are
        open to portal users.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = await self._session.call(
            nas_jobs_list_backup_sessions.build(id, format="Entity"), nas_jobs_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(self, id: UUID | str) -> builtins.list[EntityRef]:
        """List the sessions of a file share job, by reference: name, UID and links only.

        Args:
            id: The file share job, by the GUID at the end of its `UID` (without `urn:veeam:NasJob:`).

        Roles: Portal Administrator, Portal User.

        Source: get_nas_jobs_id_backupsessions, nas_jobs_id_backupsessions, security_roles_concept.
        """
        from ..api.nas_jobs import nas_jobs_list_backup_sessions

        answer = await self._session.call(
            nas_jobs_list_backup_sessions.build(id), nas_jobs_list_backup_sessions.REFERENCE
        )
        return answer.refs or []
