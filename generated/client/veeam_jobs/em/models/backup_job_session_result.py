# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupJobSessionResult(OpenStrEnum):
    """Backup session result.

    Result of a session, ordered from good to bad; `None` while it is running. Read it only after the session
    has ended.
    """

    NONE = "None"
    """No result yet; the session is still running."""
    SUCCESS = "Success"
    """The session ended without problems."""
    WARNING = "Warning"
    """The session ended with warnings."""
    FAILED = "Failed"
    """The session failed."""
