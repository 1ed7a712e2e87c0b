# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AgentJobType(OpenStrEnum):
    """Kind of job; for agent jobs there is only one."""

    AGENT_BACKUP = "AgentBackup"
    """Backup by Veeam Agents, managed by a backup server."""
