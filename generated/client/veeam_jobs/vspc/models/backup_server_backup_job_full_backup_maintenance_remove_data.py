# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobFullBackupMaintenanceRemoveData(msgspec.Struct, kw_only=True, gc=False):
    """Removal of deleted machines.

    Removal of backups of machines that the job no longer finds.

    Attributes:
        is_enabled: Whether backups of deleted machines are removed after `after_days` days.
        after_days: How long backups of deleted machines are kept before removal, in days.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether backups of deleted machines are removed after `after_days` days."""
    after_days: int | None | Unset = msgspec.field(name="afterDays", default=UNSET)
    """How long backups of deleted machines are kept before removal, in days."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)
