# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupType(OpenStrEnum):
    """Where a backup stands among others."""

    STANDARD = "Standard"
    """By itself, as virtual machines and standalone agents have it."""
    PARENT_BACKUP = "ParentBackup"
    """The container of a managed agent job; it holds backups, no restore points of its own."""
    CHILD_BACKUP = "ChildBackup"
    """The backup of one computer within such a container."""
