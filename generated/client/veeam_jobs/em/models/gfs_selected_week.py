# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class GfsSelectedWeek(OpenStrEnum):
    """Which week of a month gives the monthly full backup."""

    FIRST = "First"
    """The first week of the month."""
    LAST = "Last"
    """The last week of the month."""
