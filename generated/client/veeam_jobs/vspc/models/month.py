# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class Month(OpenStrEnum):
    """Abbreviated month.

    A month of the year, by the first three letters of its English name.

    The description lists every value.
    """

    JAN = "Jan"
    """January."""
    FEB = "Feb"
    """February."""
    MAR = "Mar"
    """March."""
    APR = "Apr"
    """April."""
    MAY = "May"
    """May."""
    JUN = "Jun"
    """June."""
    JUL = "Jul"
    """July."""
    AUG = "Aug"
    """August."""
    SEP = "Sep"
    """September."""
    OCT = "Oct"
    """October."""
    NOV = "Nov"
    """November."""
    DEC = "Dec"
    """December."""
