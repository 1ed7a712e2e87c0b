# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerAgentJobMode(OpenStrEnum):
    """Agent job mode.

    Whether the backup server or the agents manage the job.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    MANAGED_BY_BACKUP_SERVER = "ManagedByBackupServer"
    """The backup server starts and supervises the runs."""
    MANAGED_BY_AGENT = "ManagedByAgent"
    """The backup server distributes a policy; each agent runs on its own."""
