# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerAgentJobMode(OpenStrEnum):
    """Agent job mode.

    Who manages the job.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    MANAGED_BY_BACKUP_SERVER = "ManagedByBackupServer"
    """The backup server starts and supervises the runs."""
    MANAGED_BY_AGENT = "ManagedByAgent"
    """The backup server hands out a policy; each agent runs by itself."""
