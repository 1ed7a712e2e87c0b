# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerType(OpenStrEnum):
    """Always `BackupServer`."""

    BACKUP_SERVER = "BackupServer"
