# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class RetentionLimitType(OpenStrEnum):
    """Retention limit type.

    Unit of `retention_limit`.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    DAYS = "Days"
    """The limit is a number of days."""
    RESTORE_POINTS = "RestorePoints"
    """The limit is a number of restore points."""
    NONE = "None"
    """The job has no retention limit of its own."""
