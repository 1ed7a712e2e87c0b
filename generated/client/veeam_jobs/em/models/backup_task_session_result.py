# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupTaskSessionResult(OpenStrEnum):
    """Backup task session result.

    Result of a task session, ordered from good to bad. A running task session may already have the value
    `Success`, so read `state` first: only a `Completed` task session has a final result. The name of this
    enumeration is ours.
    """

    NONE = "None"
    """No result yet (assumption, by analogy to job sessions)."""
    SUCCESS = "Success"
    """No problems, or none so far."""
    WARNING = "Warning"
    """Processing ended with warnings; see `reason`."""
    FAILED = "Failed"
    """Processing failed; see `reason`."""
