# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class FailedJsonPatch(msgspec.Struct, kw_only=True, gc=False):
    """Failed JSON Patch operation.

    The entry of a JSON Patch that could not be applied. Only in responses to PATCH.

    Attributes:
        value: Value of the failed operation, of any type.
        path: Path of the failed operation, as a JSON pointer.
        op: Name of the failed JSON Patch operation.
    """

    value: Any = None
    """Value of the failed operation, of any type."""
    path: str | None = None
    """Path of the failed operation, as a JSON pointer."""
    op: str | None = None
    """Name of the failed JSON Patch operation."""
