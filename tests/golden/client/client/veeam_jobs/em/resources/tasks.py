# Generated from spec/em by "python -m generator". Do not edit.
"""Tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.task import Task


class Tasks:
    """Things that go on."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id: str) -> Task:
        """Read a task.

        How far it is.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: task.
        """
        from ..api.tasks import tasks_get

        return self._session.call(tasks_get.build(id), tasks_get.RESPONSE)


class AsyncTasks:
    """Things that go on."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, id: str) -> Task:
        """Read a task.

        How far it is.

        Args:
            id: Which one.

        Roles: Administrator.

        Source: task.
        """
        from ..api.tasks import tasks_get

        return await self._session.call(tasks_get.build(id), tasks_get.RESPONSE)
