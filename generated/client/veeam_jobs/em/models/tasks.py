# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Tasks(msgspec.Struct, kw_only=True, gc=False):
    """A list of the tasks of one logon session, each in full."""

    tasks: list[Task] | None = msgspec.field(name="Tasks", default=None)
    """The tasks; in XML each is an element `Task`."""


from .task import Task  # noqa: E402
