# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class TimeMeasureUnit(OpenStrEnum):
    """Unit of time.

    Unit of a length of time.

    The description lists every value.
    """

    MINUTES = "Minutes"
    """Minutes."""
    HOURS = "Hours"
    """Hours."""
    DAYS = "Days"
    """Days."""
    MONTHS = "Months"
    """Months."""
    YEARS = "Years"
    """Years."""
