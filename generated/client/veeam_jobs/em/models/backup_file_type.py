# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupFileType(OpenStrEnum):
    """Kind of a backup file, the same as the ending of its name."""

    VBK = "vbk"
    """Full backup."""
    VIB = "vib"
    """What changed since the file before."""
    VRB = "vrb"
    """What an older state needs, counted back from the full backup."""
