# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class Month(OpenStrEnum):
    """A month of the year."""

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
