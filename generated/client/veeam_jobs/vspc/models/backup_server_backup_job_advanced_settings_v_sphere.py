# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobAdvancedSettingsVSphere(msgspec.Struct, kw_only=True, gc=False):
    """vSphere settings.

    How the job works together with VMware vSphere.
    """

    enable_vm_ware_tools_quiescence: bool | None | Unset = msgspec.field(
        name="enableVMWareToolsQuiescence", default=UNSET
    )
    """Whether VMware Tools bring the file system and the applications of a machine to rest before its snapshot
    is taken.
    """
    changed_block_tracking: BackupServerVSphereChangedBlockTrackingSettings | None | Unset = msgspec.field(
        name="changedBlockTracking", default=UNSET
    )
    """Asking vSphere which blocks have changed since the last run, in place of reading whole disks."""


from .backup_server_v_sphere_changed_block_tracking_settings import (
    BackupServerVSphereChangedBlockTrackingSettings,  # noqa: E402
)
