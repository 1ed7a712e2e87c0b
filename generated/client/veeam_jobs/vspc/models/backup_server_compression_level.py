# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCompressionLevel(OpenStrEnum):
    """Compression level.

    How hard the data is compressed, from not at all to the utmost. More takes longer.

    The description lists every value.
    """

    NONE = "None"
    """Not compressed."""
    DEDUPLICATION_FRIENDLY = "DeduplicationFriendly"
    """Little, so that a deduplicating storage still finds equal data."""
    OPTIMAL = "Optimal"
    """A balance of size and time."""
    HIGH = "High"
    """More than optimal."""
    EXTREME = "Extreme"
    """As much as possible."""
