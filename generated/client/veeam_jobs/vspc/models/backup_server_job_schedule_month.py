# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobScheduleMonth(OpenStrEnum):
    """Month.

    A month of the year, by its full English name. The vendor has no name for this list; elsewhere months are
    abbreviated.

    The description lists every value.
    """

    JANUARY = "January"
    """January."""
    FEBRUARY = "February"
    """February."""
    MARCH = "March"
    """March."""
    APRIL = "April"
    """April."""
    MAY = "May"
    """May."""
    JUNE = "June"
    """June."""
    JULY = "July"
    """July."""
    AUGUST = "August"
    """August."""
    SEPTEMBER = "September"
    """September."""
    OCTOBER = "October"
    """October."""
    NOVEMBER = "November"
    """November."""
    DECEMBER = "December"
    """December."""
