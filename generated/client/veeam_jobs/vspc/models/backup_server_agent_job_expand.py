# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobExpand(OpenStrEnum):
    """Expansion of agent jobs.

    Entities that can be embedded in an agent job.

    The description lists every value.
    """

    BACKUP_SERVER_JOB = "BackupServerJob"
    """The same job as a `BackupServerJob`."""
