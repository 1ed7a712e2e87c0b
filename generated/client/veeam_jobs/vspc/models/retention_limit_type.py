# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class RetentionLimitType(OpenStrEnum):
    """Retention limit type.

    What `retentionLimit` counts.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    DAYS = "Days"
    """Days."""
    RESTORE_POINTS = "RestorePoints"
    """Restore points."""
    NONE = "None"
    """Nothing; the job has no limit of its own."""
