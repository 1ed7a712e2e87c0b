# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class NASShortTermRetentionType(OpenStrEnum):
    """File share retention unit.

    Unit of the short-term retention of a file share job.
    """

    DAY = "Day"
    """The retention is in days."""
    MONTH = "Month"
    """The retention is in months."""
