# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobScheduleType(OpenStrEnum):
    """Schedule type.

    What starts the job. The details are in `schedule`.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NOT_SCHEDULED = "NotScheduled"
    """The job is started manually."""
    DAILY = "Daily"
    """The job runs at one time of the day, on some or all days."""
    MONTHLY = "Monthly"
    """The job runs at one time on one day of the month."""
    PERIODICALLY = "Periodically"
    """The job runs at a fixed interval."""
    CONTINUOUSLY = "Continuously"
    """The job starts again as soon as it has ended."""
    BACKUP_WINDOW = "BackupWindow"
    """The job runs within certain hours of the week."""
    CHAINED = "Chained"
    """The job runs when another job has ended."""
