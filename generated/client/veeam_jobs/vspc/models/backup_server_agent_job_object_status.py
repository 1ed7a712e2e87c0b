# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerAgentJobObjectStatus(OpenStrEnum):
    """Status of an object of an agent job.

    How the last run ended for one computer, or that it is still going on.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NONE = "None"
    """No result to report."""
    SUCCESS = "Success"
    """The last run ended well."""
    WARNING = "Warning"
    """The last run ended, with something to look at."""
    FAILED = "Failed"
    """The last run failed."""
    RUNNING = "Running"
    """Being processed."""
