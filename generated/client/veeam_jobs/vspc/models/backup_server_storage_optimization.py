# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerStorageOptimization(OpenStrEnum):
    """Storage optimization.

    Size of the blocks the data is cut into, named after the storage it suits. Smaller blocks make smaller
    increments and more work for the repository (assumption).

    The description lists every value.
    """

    LOCAL_TARGET_LARGE = "LocalTargetLarge"
    """Blocks of 2048 KB."""
    LOCAL_TARGET = "LocalTarget"
    """Blocks of 1024 KB, for storage on the spot."""
    LAN_TARGET = "LANTarget"
    """Blocks of 512 KB, for storage across a local network."""
    WAN_TARGET = "WANTarget"
    """Blocks of 256 KB, for storage across a slow line."""
    LOCAL_TARGET_LARGE8192 = "LocalTargetLarge8192"
    """Blocks of 8192 KB."""
    LOCAL_TARGET_LARGE4096 = "LocalTargetLarge4096"
    """Blocks of 4096 KB."""
