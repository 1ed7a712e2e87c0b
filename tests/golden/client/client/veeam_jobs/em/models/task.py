# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Task(msgspec.Struct, kw_only=True, gc=False):
    """Something that goes on.

    Attributes:
        task_id: Its key.
        state: How far it is.
        operation: What it does.
        result: How it ended.
    """

    task_id: str | None = msgspec.field(name="TaskId", default=None)
    """Its key."""
    state: str | None = msgspec.field(name="State", default=None)
    """How far it is."""
    operation: str | None = msgspec.field(name="Operation", default=None)
    """What it does."""
    result: TaskResult | None = msgspec.field(name="Result", default=None)
    """How it ended."""


from .task_result import TaskResult  # noqa: E402
