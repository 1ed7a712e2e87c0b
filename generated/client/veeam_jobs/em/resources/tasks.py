# Generated from spec/em by "python -m generator". Do not edit.
"""Tasks."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.task import Task


class TasksResource:
    """Long-running operations that continue after the response, one task each. A task is visible only to the
    logon session that started it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> TasksResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return TasksResourceWithRawResponse(self)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Task]:
        """List tasks.

        The running and finished tasks that requests of this logon session started; other sessions cannot see
        them.

        This list has one form only: it always returns full tasks.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_list

        answer = self._session.call(tasks_list.build(), tasks_list.RESPONSE, options)
        return answer.tasks or []

    def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        The state of an operation that one of your requests started. Poll it until `state` is `Finished`, then
        read `result.success`. A failed task is also returned with status 200.

        A task is visible only to the logon session that started it. A task that no longer exists is answered
        with 500, not 404, and a message like "There is no backup task with id [task-297] in current rest
        session". If you get this while polling, the task has ended.

        Args:
            id: ID of the task: its `task_id`. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks_id, tasks_id, tasks, tasks_intro, evidence_em12_task_gone.
        """
        from ..api.tasks import tasks_get

        return self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a task.

        Removes a task from the list of this logon session. Do not rely on it to stop the operation of the
        task: the pages contradict each other. To stop a job or a session, use its action `stop`.

        Args:
            id: ID of the task: its `task_id`. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_task_id, tasks_id.
        """
        from ..api.tasks import tasks_delete

        return self._session.call(tasks_delete.build(id), tasks_delete.RESPONSE, options)


class AsyncTasksResource:
    """Long-running operations that continue after the response, one task each. A task is visible only to the
    logon session that started it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncTasksResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncTasksResourceWithRawResponse(self)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Task]:
        """List tasks.

        The running and finished tasks that requests of this logon session started; other sessions cannot see
        them.

        This list has one form only: it always returns full tasks.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks, tasks, tasks_intro.
        """
        from ..api.tasks import tasks_list

        answer = await self._session.call(tasks_list.build(), tasks_list.RESPONSE, options)
        return answer.tasks or []

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        The state of an operation that one of your requests started. Poll it until `state` is `Finished`, then
        read `result.success`. A failed task is also returned with status 200.

        A task is visible only to the logon session that started it. A task that no longer exists is answered
        with 500, not 404, and a message like "There is no backup task with id [task-297] in current rest
        session". If you get this while polling, the task has ended.

        Args:
            id: ID of the task: its `task_id`. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_tasks_id, tasks_id, tasks, tasks_intro, evidence_em12_task_gone.
        """
        from ..api.tasks import tasks_get

        return await self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a task.

        Removes a task from the list of this logon session. Do not rely on it to stop the operation of the
        task: the pages contradict each other. To stop a job or a session, use its action `stop`.

        Args:
            id: ID of the task: its `task_id`. Not a GUID; it counts up within the logon session.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_task_id, tasks_id.
        """
        from ..api.tasks import tasks_delete

        return await self._session.call(tasks_delete.build(id), tasks_delete.RESPONSE, options)


class TasksResourceWithRawResponse:
    """The methods of TasksResource, each returning a RawResponse."""

    def __init__(self, resource: TasksResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.list = raw(resource.list, session)
        self.get = raw(resource.get, session)
        self.delete = raw(resource.delete, session)


class AsyncTasksResourceWithRawResponse:
    """The methods of AsyncTasksResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncTasksResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.list = raw_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.delete = raw_async(resource.delete, session)
