# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class ObjectInAgentBackupJobType(OpenStrEnum):
    """Always `ObjectInAgentBackupJob`."""

    OBJECT_IN_AGENT_BACKUP_JOB = "ObjectInAgentBackupJob"
