# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerStorageOptimization(OpenStrEnum):
    """Storage optimization.

    Block size of the backup data, named after the storage it suits. Smaller blocks create smaller increments
    and more load on the repository (assumption).

    The description lists every value.
    """

    LOCAL_TARGET_LARGE = "LocalTargetLarge"
    """Blocks of 2048 KB."""
    LOCAL_TARGET = "LocalTarget"
    """Blocks of 1024 KB, for local storage."""
    LAN_TARGET = "LANTarget"
    """Blocks of 512 KB, for storage across a local network."""
    WAN_TARGET = "WANTarget"
    """Blocks of 256 KB, for storage across a slow connection."""
    LOCAL_TARGET_LARGE8192 = "LocalTargetLarge8192"
    """Blocks of 8192 KB."""
    LOCAL_TARGET_LARGE4096 = "LocalTargetLarge4096"
    """Blocks of 4096 KB."""
