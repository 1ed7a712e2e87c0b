# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class TaskResult(msgspec.Struct, kw_only=True, gc=False):
    """An end.

    Attributes:
        success: Whether it went well.
        message: In words.
    """

    success: bool | None = msgspec.field(name="Success", default=None)
    """Whether it went well."""
    message: str | None = msgspec.field(name="Message", default=None)
    """In words."""
