# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedSettingsVSphere(msgspec.Struct, kw_only=True, gc=False):
    """vSphere settings.

    How the job uses VMware vSphere features.

    Attributes:
        enable_vm_ware_tools_quiescence: Whether VMware Tools quiesce the file system and the applications of
            a machine before the snapshot.
        changed_block_tracking: Asking vSphere which blocks have changed since the last run instead of reading
            whole disks.
    """

    enable_vm_ware_tools_quiescence: bool | None | Unset = msgspec.field(
        name="enableVMWareToolsQuiescence", default=UNSET
    )
    """Whether VMware Tools quiesce the file system and the applications of a machine before the snapshot."""
    changed_block_tracking: BackupServerVSphereChangedBlockTrackingSettings | None | Unset = msgspec.field(
        name="changedBlockTracking", default=UNSET
    )
    """Asking vSphere which blocks have changed since the last run instead of reading whole disks."""


from .backup_server_v_sphere_changed_block_tracking_settings import (
    BackupServerVSphereChangedBlockTrackingSettings,  # noqa: E402
)
