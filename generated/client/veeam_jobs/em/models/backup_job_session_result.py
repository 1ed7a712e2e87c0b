# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupJobSessionResult(OpenStrEnum):
    """How a session ended, from good to bad. What a running session says here is not documented."""

    SUCCESS = "Success"
    """All went well."""
    WARNING = "Warning"
    """It ended, with something to look at."""
    FAILED = "Failed"
    """It did not succeed."""
