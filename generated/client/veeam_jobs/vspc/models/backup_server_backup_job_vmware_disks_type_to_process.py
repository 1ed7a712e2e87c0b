# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobVmwareDisksTypeToProcess(OpenStrEnum):
    """Disks to process.

    Which disks of a machine the job processes.

    The description lists every value.
    """

    ALL_DISKS = "AllDisks"
    """All of them."""
    SYSTEM_ONLY = "SystemOnly"
    """The disk the operating system is on."""
    SELECTED_DISKS = "SelectedDisks"
    """The disks listed in `disks`."""
