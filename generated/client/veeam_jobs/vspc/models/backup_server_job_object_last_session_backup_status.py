# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobObjectLastSessionBackupStatus(OpenStrEnum):
    """Object session status.

    How far the last run is with the object, or how it ended for it.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    RUNNING = "Running"
    """Being processed."""
    SUCCESS = "Success"
    """Done."""
    WARNING = "Warning"
    """Done, with something to look at."""
    FAILED = "Failed"
    """Failed."""
