# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BBackupServerJobSessionTaskStatus(OpenStrEnum):
    """Session task status.

    How far the task is, or how it ended. The doubled B of the name is the vendor's.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    SUCCESS = "Success"
    """Done."""
    WARNING = "Warning"
    """Done, with something to look at."""
    FAILED = "Failed"
    """Failed."""
    RUNNING = "Running"
    """Being processed."""
    PENDING = "Pending"
    """Not begun yet."""
