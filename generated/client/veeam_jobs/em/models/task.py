# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Task(msgspec.Struct, kw_only=True, gc=False):
    """An operation that goes on after the answer to the call that set it off."""

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `Task`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the task, the one to poll."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    task_id: str | None = msgspec.field(name="TaskId", default=None)
    """Identifier within the logon session, also the end of the URL."""
    state: TaskState | None = msgspec.field(name="State", default=None)
    """How far a task has come. Only `Finished` is the end."""
    operation: TaskOperation | None = msgspec.field(name="Operation", default=None)
    """What a task does."""
    result: TaskResult | None = msgspec.field(name="Result", default=None)
    """How a task ended. Absent in XML and null in JSON while the task is running."""


from .link import Link  # noqa: E402
from .task_operation import TaskOperation  # noqa: E402
from .task_result import TaskResult  # noqa: E402
from .task_state import TaskState  # noqa: E402
