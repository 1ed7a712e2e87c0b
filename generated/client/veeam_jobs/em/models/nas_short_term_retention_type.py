# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class NASShortTermRetentionType(OpenStrEnum):
    """In what short-term retention of a file share job is counted."""

    DAY = "Day"
    """In days."""
    MONTH = "Month"
    """In months."""
