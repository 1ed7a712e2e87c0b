# Generated from spec/em by "python -m generator". Do not edit.
"""Tasks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.task import Task


class Tasks:
    """Things that go on."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> TasksWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return TasksWithRawResponse(self)

    def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        How far it is.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: task.
        """
        from ..api.tasks import tasks_get

        return self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)


class AsyncTasks:
    """Things that go on."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncTasksWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncTasksWithRawResponse(self)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Task:
        """Read a task.

        How far it is.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: task.
        """
        from ..api.tasks import tasks_get

        return await self._session.call(tasks_get.build(id), tasks_get.RESPONSE, options)


class TasksWithRawResponse:
    """The methods of Tasks, each returning a RawResponse."""

    def __init__(self, resource: Tasks) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)


class AsyncTasksWithRawResponse:
    """The methods of AsyncTasks, each returning a RawResponse."""

    def __init__(self, resource: AsyncTasks) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
