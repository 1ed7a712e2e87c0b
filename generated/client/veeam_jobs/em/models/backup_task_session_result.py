# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupTaskSessionResult(OpenStrEnum):
    """How a task session ended, from good to bad. What one that is not completed says here is not documented.
    The name of this enumeration is ours.
    """

    SUCCESS = "Success"
    """All went well."""
    WARNING = "Warning"
    """It ended, with something to look at; see `Reason`."""
    FAILED = "Failed"
    """It did not succeed; see `Reason`."""
