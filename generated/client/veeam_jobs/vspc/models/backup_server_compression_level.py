# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCompressionLevel(OpenStrEnum):
    """Compression level.

    Compression level of the data. Higher levels take longer.

    The description lists every value.
    """

    NONE = "None"
    """The data is not compressed."""
    DEDUPLICATION_FRIENDLY = "DeduplicationFriendly"
    """Low compression, so that deduplicating storage still finds identical data."""
    OPTIMAL = "Optimal"
    """A balance between size and time."""
    HIGH = "High"
    """Higher compression than `Optimal`."""
    EXTREME = "Extreme"
    """The highest possible compression."""
