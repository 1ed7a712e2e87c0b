# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryResources(msgspec.Struct, kw_only=True, gc=False):
    """In one form.

    Attributes:
        tasks: Tasks.
    """

    tasks: list[Task] | None = msgspec.field(name="Tasks", default=None)
    """Tasks."""


from .task import Task  # noqa: E402
