# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobScheduleType(OpenStrEnum):
    """Schedule type.

    What makes the job run. `schedule` has the details.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NOT_SCHEDULED = "NotScheduled"
    """Somebody starts it."""
    DAILY = "Daily"
    """At a time of the day, on some or all days."""
    MONTHLY = "Monthly"
    """At a time of one day of the month."""
    PERIODICALLY = "Periodically"
    """Again and again, at a fixed interval."""
    CONTINUOUSLY = "Continuously"
    """Again as soon as it has ended."""
    BACKUP_WINDOW = "BackupWindow"
    """Within certain hours of the week."""
    CHAINED = "Chained"
    """When another job has ended."""
