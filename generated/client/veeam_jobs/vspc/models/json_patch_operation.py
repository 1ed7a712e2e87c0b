# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JsonPatchOperation(OpenStrEnum):
    """Kind of change.

    What a change does at `path`. The name of this schema is ours.

    The description lists every value.
    """

    ADD = "add"
    """Adds a value that does not exist yet; in an array, inserts it before the given element."""
    REPLACE = "replace"
    """Replaces an existing value."""
    TEST = "test"
    """Changes nothing, but makes the whole patch fail if the value is different."""
    REMOVE = "remove"
    """Removes the value."""
    MOVE = "move"
    """Removes the value at `from_` and adds it at `path`."""
    COPY = "copy"
    """Copies the value at `from_` to `path`."""
