# Generated from spec/em by "python -m generator". Do not edit.
"""Tasks."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.task import Task


class TasksResource:
    """Operations that go on after the answer, one task each. A task is known only to the logon session that
    started it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> TasksResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return TasksResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Task]:
        """List tasks.

        The tasks that calls of this logon session set off, running and finished; no other session sees them.

        This list has one form only: always the tasks in full.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_list

        answer = self._session.call(tasks_list.build(), tasks_list.RESPONSE, options)
        return answer.tasks or []

    def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        How far an operation has come that one of your calls set off. Ask again until `State` is `Finished`;
        then read `Result.Success`. The answer is 200 also for a task that failed.

        A task is visible to the logon session that started it, and to no other.

        Args:
            id: The `TaskId` of the task. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks_id, tasks_id, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_get

        return self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a task.

        Takes a task out of the list of this logon session. Do not count on it to stop what the task does: the
        pages disagree about that. To stop a job or a session, ask for its action `stop`.

        Args:
            id: The `TaskId` of the task. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_task_id, tasks_id.
        """
        from ..api.tasks import tasks_delete

        return self._session.call(tasks_delete.build(id), tasks_delete.RESPONSE, options)


class AsyncTasksResource:
    """Operations that go on after the answer, one task each. A task is known only to the logon session that
    started it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncTasksResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncTasksResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Task]:
        """List tasks.

        The tasks that calls of this logon session set off, running and finished; no other session sees them.

        This list has one form only: always the tasks in full.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_list

        answer = await self._session.call(tasks_list.build(), tasks_list.RESPONSE, options)
        return answer.tasks or []

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        How far an operation has come that one of your calls set off. Ask again until `State` is `Finished`;
        then read `Result.Success`. The answer is 200 also for a task that failed.

        A task is visible to the logon session that started it, and to no other.

        Args:
            id: The `TaskId` of the task. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks_id, tasks_id, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_get

        return await self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a task.

        Takes a task out of the list of this logon session. Do not count on it to stop what the task does: the
        pages disagree about that. To stop a job or a session, ask for its action `stop`.

        Args:
            id: The `TaskId` of the task. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_task_id, tasks_id.
        """
        from ..api.tasks import tasks_delete

        return await self._session.call(tasks_delete.build(id), tasks_delete.RESPONSE, options)


class TasksResourceWithRawResponse:
    """The methods of TasksResource, each returning a RawResponse."""

    def __init__(self, resource: TasksResource) -> None:
        from ..._runtime.raw import raw

        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncTasksResourceWithRawResponse:
    """The methods of AsyncTasksResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncTasksResource) -> None:
        from ..._runtime.raw import raw_async

        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
