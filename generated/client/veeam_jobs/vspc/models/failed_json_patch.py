# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class FailedJsonPatch(msgspec.Struct, kw_only=True, gc=False):
    """Failed JSON Patch operation.

    The entry of a JSON Patch that could not be applied. Only in answers to PATCH.
    """

    value: Any = None
    """The value that was to be set, of whatever type it had."""
    path: str | None = None
    """Where it was to be set, as a JSON pointer."""
    op: str | None = None
    """What was to be done, in the words of JSON Patch."""
