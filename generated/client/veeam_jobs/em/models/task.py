# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class Task(msgspec.Struct, kw_only=True, gc=False):
    """A long-running operation that continues after the response to the request that started it.

    Attributes:
        type: Type of the resource: always `Task`.
        href: URL of the task; poll it.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        task_id: ID of the task within the logon session; also the last part of the URL.
        state: Progress state of a task. Only `Finished` is final.
        operation: Operation that a task carries out.
        result: Result of a task. Absent in XML and null in JSON while the task is running.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `Task`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the task; poll it."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    task_id: str | None = msgspec.field(name="TaskId", default=None)
    """ID of the task within the logon session; also the last part of the URL."""
    state: TaskState | None = msgspec.field(name="State", default=None)
    """Progress state of a task. Only `Finished` is final."""
    operation: TaskOperation | None = msgspec.field(name="Operation", default=None)
    """Operation that a task carries out."""
    result: TaskResult | None = msgspec.field(name="Result", default=None)
    """Result of a task. Absent in XML and null in JSON while the task is running."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "task_id",
        "state",
        "operation",
    )


from .link import Link  # noqa: E402
from .task_operation import TaskOperation  # noqa: E402
from .task_result import TaskResult  # noqa: E402
from .task_state import TaskState  # noqa: E402
