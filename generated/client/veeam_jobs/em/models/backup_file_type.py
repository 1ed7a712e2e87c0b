# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupFileType(OpenStrEnum):
    """Backup file type.

    Kind of a backup file, identical to its file extension.
    """

    VBK = "vbk"
    """Full backup."""
    VIB = "vib"
    """Incremental backup: the changes since the previous file."""
    VRB = "vrb"
    """Reverse increment: the data needed to restore an older state from the full backup."""
