# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AgentJobType(OpenStrEnum):
    """Agent job type.

    Kind of an agent job; there is only one.
    """

    AGENT_BACKUP = "AgentBackup"
    """Backup by Veeam Agents, managed by a backup server."""
