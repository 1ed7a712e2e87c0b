# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class NASLongTermRetentionType(OpenStrEnum):
    """In what retention in the archive of a file share job is counted."""

    MONTH = "Month"
    """In months."""
    YEAR = "Year"
    """In years."""
