# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobFullBackupMaintenanceRemoveData(msgspec.Struct, kw_only=True, gc=False):
    """Removal of deleted machines.

    What happens to backups of machines that the job no longer finds.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether their backups are removed after `afterDays`."""
    after_days: int | None | Unset = msgspec.field(name="afterDays", default=UNSET)
    """How long they are kept before, in days."""
