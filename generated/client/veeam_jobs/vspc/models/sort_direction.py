# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Sort direction.

    Which end comes first. `ascending` unless you say otherwise.

    The description lists every value.
    """

    ASCENDING = "ascending"
    """The least first."""
    DESCENDING = "descending"
    """The greatest first."""
