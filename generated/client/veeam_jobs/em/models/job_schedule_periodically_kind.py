# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class JobSchedulePeriodicallyKind(OpenStrEnum):
    """Unit of the time between two runs."""

    HOURS = "Hours"
    """Hours."""
    MINUTES = "Minutes"
    """Minutes."""
