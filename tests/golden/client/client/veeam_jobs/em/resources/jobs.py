# Generated from spec/em by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..._runtime.tasks import AsyncTaskHandle, TaskHandle
    from ..models.entity_ref import EntityRef
    from ..models.job import Job
    from ..models.task import Task


class Jobs:
    """Things that run."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> builtins.list[Job]:
        """List jobs.

        All of them.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE)
        return answer.jobs or []

    def list_references(self) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = self._session.call(jobs_list.build(), jobs_list.REFERENCE)
        return answer.refs or []

    def get(self, id: str) -> Job:
        """Read a job.

        One of them.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE)

    def get_reference(self, id: str) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return self._session.call(jobs_get.build(id), jobs_get.REFERENCE)

    def edit(self, id: str, *, body: Job | Unset = UNSET) -> None:
        """Change a job.

        Give what changes.

        Args:
            id: Which one.
            body: Something that runs.

        Roles: Administrator.

        Source: edit.
        """
        from ..api.jobs import jobs_edit

        return self._session.call(jobs_edit.build(id, body=body), jobs_edit.RESPONSE)

    def start(self, id: str) -> TaskHandle[Task]:
        """Start the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_start.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    def toggle_enabled(self, id: str) -> TaskHandle[Task]:
        """Flip the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_toggle.
        """
        from ..._runtime.tasks import TaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = self._session.call(
            jobs_perform_action.build(id, action="toggleEnabled"), jobs_perform_action.RESPONSE
        )
        return TaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)


class AsyncJobs:
    """Things that run."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(self) -> builtins.list[Job]:
        """List jobs.

        All of them.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(format="Entity"), jobs_list.RESPONSE)
        return answer.jobs or []

    async def list_references(self) -> builtins.list[EntityRef]:
        """List jobs, by reference: name, UID and links only.

        Roles: Administrator.

        Source: jobs.
        """
        from ..api.jobs import jobs_list

        answer = await self._session.call(jobs_list.build(), jobs_list.REFERENCE)
        return answer.refs or []

    async def get(self, id: str) -> Job:
        """Read a job.

        One of them.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id, format="Entity"), jobs_get.RESPONSE)

    async def get_reference(self, id: str) -> EntityRef:
        """Read a job, by reference: name, UID and links only.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: job.
        """
        from ..api.jobs import jobs_get

        return await self._session.call(jobs_get.build(id), jobs_get.REFERENCE)

    async def edit(self, id: str, *, body: Job | Unset = UNSET) -> None:
        """Change a job.

        Give what changes.

        Args:
            id: Which one.
            body: Something that runs.

        Roles: Administrator.

        Source: edit.
        """
        from ..api.jobs import jobs_edit

        return await self._session.call(jobs_edit.build(id, body=body), jobs_edit.RESPONSE)

    async def start(self, id: str) -> AsyncTaskHandle[Task]:
        """Start the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_start.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="start"), jobs_perform_action.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)

    async def toggle_enabled(self, id: str) -> AsyncTaskHandle[Task]:
        """Flip the job.

        `wait()` on what it returns waits for the end of the task.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: act_toggle.
        """
        from ..._runtime.tasks import AsyncTaskHandle
        from ..api.jobs import jobs_perform_action
        from ..api.tasks import tasks_get

        answer = await self._session.call(
            jobs_perform_action.build(id, action="toggleEnabled"), jobs_perform_action.RESPONSE
        )
        return AsyncTaskHandle(self._session, answer, tasks_get.build, tasks_get.RESPONSE)
