# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobVmwareDisksTypeToProcess(OpenStrEnum):
    """Disks to process.

    Disks of a machine that the job processes.

    The description lists every value.
    """

    ALL_DISKS = "AllDisks"
    """All disks are processed."""
    SYSTEM_ONLY = "SystemOnly"
    """Only the disk with the operating system is processed."""
    SELECTED_DISKS = "SelectedDisks"
    """Only the disks listed in `disks` are processed."""
