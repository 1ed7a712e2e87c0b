# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class JsonPatchOperation(OpenStrEnum):
    """Kind of change.

    What a change does at its `path`. The name of this schema is ours.

    The description lists every value.
    """

    ADD = "add"
    """Puts in a value that is not there yet; into an array, before the element named."""
    REPLACE = "replace"
    """Puts a value in the place of the one that is there."""
    TEST = "test"
    """Changes nothing, but fails the whole patch if the value is a different one."""
    REMOVE = "remove"
    """Takes the value away."""
    MOVE = "move"
    """Takes the value away from `from` and puts it here."""
    COPY = "copy"
    """Puts a copy of the value at `from` here."""
