# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class RetainLimitType(OpenStrEnum):
    """In what short-term retention is counted."""

    CYCLES = "Cycles"
    """In restore points."""
    DAYS = "Days"
    """In days."""
