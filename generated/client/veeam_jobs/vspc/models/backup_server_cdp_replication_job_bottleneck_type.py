# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCdpReplicationJobBottleneckType(OpenStrEnum):
    """CDP bottleneck.

    Which part of the way from source to target holds the replication up.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NOT_DEFINED = "NotDefined"
    """Not explained by any source."""
    NONE = "None"
    """None found."""
    SOURCE = "Source"
    """Reading from the source."""
    PROXY = "Proxy"
    """A proxy, without saying which."""
    NETWORK = "Network"
    """The network between source and target."""
    TARGET = "Target"
    """Writing to the target."""
    THROTTLING = "Throttling"
    """A limit set on the traffic (assumption)."""
    SOURCE_WAN = "SourceWan"
    """The WAN accelerator at the source (assumption)."""
    TARGET_WAN = "TargetWan"
    """The WAN accelerator at the target (assumption)."""
    SOURCE_NETWORK = "SourceNetwork"
    """The network on the side of the source."""
    SOURCE_PROXY = "SourceProxy"
    """The proxy on the side of the source."""
    TARGET_PROXY = "TargetProxy"
    """The proxy on the side of the target."""
    TARGET_NETWORK = "TargetNetwork"
    """The network on the side of the target."""
    TARGET_DISK = "TargetDisk"
    """The disk at the target."""
