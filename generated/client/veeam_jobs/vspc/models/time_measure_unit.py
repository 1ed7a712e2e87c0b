# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class TimeMeasureUnit(OpenStrEnum):
    """Unit of time.

    Unit of a time span.

    The description lists every value.
    """

    MINUTES = "Minutes"
    """The value is in minutes."""
    HOURS = "Hours"
    """The value is in hours."""
    DAYS = "Days"
    """The value is in days."""
    MONTHS = "Months"
    """The value is in months."""
    YEARS = "Years"
    """The value is in years."""
