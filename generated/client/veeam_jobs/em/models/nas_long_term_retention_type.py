# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class NASLongTermRetentionType(OpenStrEnum):
    """Archive retention unit.

    Unit of the retention in the archive of a file share job.
    """

    MONTH = "Month"
    """The retention is in months."""
    YEAR = "Year"
    """The retention is in years."""
