# Generated from spec/em by "python -m generator". Do not edit.
"""Tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.task import Task


class Tasks:
    """Operations that go on after the answer, one task each. A task is known only to the logon session that
    started it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id: str) -> Task:
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

        return self._session.call(tasks_get.build(id), tasks_get.RESPONSE)


class AsyncTasks:
    """Operations that go on after the answer, one task each. A task is known only to the logon session that
    started it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, id: str) -> Task:
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

        return await self._session.call(tasks_get.build(id), tasks_get.RESPONSE)
