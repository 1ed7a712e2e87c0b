# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobBackupOracleLogsSettings(OpenStrEnum):
    """Oracle archived log handling.

    What happens to archived redo logs on the database server once the machine has been backed up. The values
    are camelCase in every version. What they mean is read from their names and from the fields they need
    (assumption).

    The description lists every value.
    """

    PRESERVE = "preserve"
    """They stay."""
    DELETE_EXPIRED_HOURS = "deleteExpiredHours"
    """Those older than `deleteHoursCount` are deleted."""
    DELETE_EXPIRED_G_BS = "deleteExpiredGBs"
    """Those beyond a total of `deleteGBsCount` are deleted."""
