# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobKind(OpenStrEnum):
    """What a job does.

    The description lists every value.
    """

    BACKUP = "Backup"
    """It backs up."""
    REPLICA = "Replica"
    """It replicates."""
