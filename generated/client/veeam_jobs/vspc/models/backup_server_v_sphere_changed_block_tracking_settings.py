# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerVSphereChangedBlockTrackingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Changed block tracking.

    Asking vSphere which blocks have changed since the last run, in place of reading whole disks.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job asks."""
    enable_cbt_automatically: bool | None | Unset = msgspec.field(
        name="enableCbtAutomatically", default=UNSET
    )
    """Whether tracking is switched on for machines whose configuration has it off. Possible from virtual
    hardware version 7 on, for machines without snapshots.
    """
    reset_cbt_on_active_full: bool | None | Unset = msgspec.field(name="resetCbtOnActiveFull", default=UNSET)
    """Whether tracking begins anew with each active full backup."""
