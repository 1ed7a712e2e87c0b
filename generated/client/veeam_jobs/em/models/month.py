# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class Month(OpenStrEnum):
    """Month of the year.

    Month of a schedule or retention setting.
    """

    JANUARY = "January"
    """January, month 1 of the year."""
    FEBRUARY = "February"
    """February, month 2 of the year."""
    MARCH = "March"
    """March, month 3 of the year."""
    APRIL = "April"
    """April, month 4 of the year."""
    MAY = "May"
    """May, month 5 of the year."""
    JUNE = "June"
    """June, month 6 of the year."""
    JULY = "July"
    """July, month 7 of the year."""
    AUGUST = "August"
    """August, month 8 of the year."""
    SEPTEMBER = "September"
    """September, month 9 of the year."""
    OCTOBER = "October"
    """October, month 10 of the year."""
    NOVEMBER = "November"
    """November, month 11 of the year."""
    DECEMBER = "December"
    """December, month 12 of the year."""
