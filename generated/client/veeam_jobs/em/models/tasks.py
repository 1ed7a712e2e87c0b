# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class Tasks(msgspec.Struct, kw_only=True, gc=False):
    """A list of the tasks of one logon session, each in full.

    Attributes:
        tasks: The tasks; in XML each is an element `Task`.
    """

    tasks: list[Task] | None = msgspec.field(name="Tasks", default=None)
    """The tasks; in XML each is an element `Task`."""
    _unwrap: ClassVar[str] = "tasks"
    _required: ClassVar[tuple[str, ...]] = ("tasks",)
    _nullable: ClassVar[tuple[str, ...]] = ("tasks",)


from .task import Task  # noqa: E402
