# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobBottleneckType(OpenStrEnum):
    """Bottleneck.

    Which part of the way from source to target held the last run up.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NETWORK = "Network"
    """The network between source and target."""
    NONE = "None"
    """None found."""
    PROXY = "Proxy"
    """The backup proxy."""
    SOURCE = "Source"
    """Reading from the source."""
    SOURCE_WAN_ACCELERATOR = "SourceWanAccelerator"
    """The WAN accelerator at the source."""
    TARGET = "Target"
    """Writing to the target."""
    TARGET_WAN_ACCELERATOR = "TargetWanAccelerator"
    """The WAN accelerator at the target."""
