# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobBottleneckType(OpenStrEnum):
    """Bottleneck.

    Part of the data path from source to target that slowed down the last run.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NETWORK = "Network"
    """The network between source and target."""
    NONE = "None"
    """No bottleneck was found."""
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
