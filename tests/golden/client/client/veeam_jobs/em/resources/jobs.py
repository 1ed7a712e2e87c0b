# Generated from spec/em by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.entity_ref import EntityRef
    from ..models.job import Job
    from ..models.task import Task


class Jobs:
    """Things that run."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return JobsWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List jobs.

        All of them.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE, options)
        return answer.jobs or []

    def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(), jobs_list.REFERENCE, options)
        return answer.refs or []

    def get(self, id: str, **options: Unpack[CallOptions]) -> Job:
        """Read a job.

        One of them.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    def get_reference(self, id: str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id), jobs_get.REFERENCE, options)

    def edit(self, id: str, *, body: Job | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """Change a job.

        Give what changes.

        Args:
            id: Which one.
            body: Something that runs.

        Roles: Administrator.

        Source: edit.
        """
        from ..api.jobs import jobs_edit

        return self._session.call(jobs_edit.build(id, body=body), jobs_edit.RESPONSE, options)

    def start(self, id: str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Start the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_start.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    def toggle_enabled(self, id: str, **options: Unpack[CallOptions]) -> TaskHandle[Task]:
        """Flip the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_toggle.
        """
        from veeam_jobs_runtime.handles.tasks import TaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="toggleEnabled"), jobs_perform_action.RESPONSE, options
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)


class AsyncJobs:
    """Things that run."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncJobsWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Job]:
        """List jobs.

        All of them.

        This method asks for `format=Entity`; `list_references` asks for references.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE, options)
        return answer.jobs or []

    async def list_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(), jobs_list.REFERENCE, options)
        return answer.refs or []

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Job:
        """Read a job.

        One of them.

        This method asks for `format=Entity`; `get_reference` asks for references.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE, options)

    async def get_reference(self, id: str, **options: Unpack[CallOptions]) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id), jobs_get.REFERENCE, options)

    async def edit(self, id: str, *, body: Job | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """Change a job.

        Give what changes.

        Args:
            id: Which one.
            body: Something that runs.

        Roles: Administrator.

        Source: edit.
        """
        from ..api.jobs import jobs_edit

        return await self._session.call(jobs_edit.build(id, body=body), jobs_edit.RESPONSE, options)

    async def start(self, id: str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Start the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_start.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)

    async def toggle_enabled(self, id: str, **options: Unpack[CallOptions]) -> AsyncTaskHandle[Task]:
        """Flip the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_toggle.
        """
        from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle

        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="toggleEnabled"), jobs_perform_action.RESPONSE, options
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE, options)


class JobsWithRawResponse:
    """The methods of Jobs, each returning a RawResponse."""

    def __init__(self, resource: Jobs) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.list_references = raw(resource.list_references, session)
        self.get = raw(resource.get, session)
        self.get_reference = raw(resource.get_reference, session)
        self.edit = raw(resource.edit, session)
        self.start = raw(resource.start, session)
        self.toggle_enabled = raw(resource.toggle_enabled, session)


class AsyncJobsWithRawResponse:
    """The methods of AsyncJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.list_references = raw_async(resource.list_references, session)
        self.get = raw_async(resource.get, session)
        self.get_reference = raw_async(resource.get_reference, session)
        self.edit = raw_async(resource.edit, session)
        self.start = raw_async(resource.start, session)
        self.toggle_enabled = raw_async(resource.toggle_enabled, session)
