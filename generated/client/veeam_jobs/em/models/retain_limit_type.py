# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class RetainLimitType(OpenStrEnum):
    """Retention unit.

    Unit of the short-term retention.
    """

    CYCLES = "Cycles"
    """The retention is in restore points."""
    DAYS = "Days"
    """The retention is in days."""
