# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupCopyJobRetentionPolicyType(OpenStrEnum):
    """Retention policy of copies.

    How long copies are kept.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NONE = "None"
    """No retention of its own."""
    SIMPLE = "Simple"
    """The last restore points, by count or by days."""
    GFS = "GFS"
    """Weekly, monthly and yearly full backups besides the last restore points (grandfather, father, son)."""
