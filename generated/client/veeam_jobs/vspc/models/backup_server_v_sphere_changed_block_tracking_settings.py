# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerVSphereChangedBlockTrackingSettings(msgspec.Struct, kw_only=True, gc=False):
    """Changed block tracking.

    Asking vSphere which blocks have changed since the last run instead of reading whole disks.

    Attributes:
        is_enabled: Whether the job uses changed block tracking.
        enable_cbt_automatically: Whether tracking is enabled for machines on which it is disabled. Possible
            for machines with virtual hardware version 7 or later and without snapshots.
        reset_cbt_on_active_full: Whether tracking is reset with each active full backup.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job uses changed block tracking."""
    enable_cbt_automatically: bool | None | Unset = msgspec.field(
        name="enableCbtAutomatically", default=UNSET
    )
    """Whether tracking is enabled for machines on which it is disabled. Possible for machines with virtual
    hardware version 7 or later and without snapshots.
    """
    reset_cbt_on_active_full: bool | None | Unset = msgspec.field(name="resetCbtOnActiveFull", default=UNSET)
    """Whether tracking is reset with each active full backup."""
