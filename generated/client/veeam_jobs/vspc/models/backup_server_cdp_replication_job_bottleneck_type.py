# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCdpReplicationJobBottleneckType(OpenStrEnum):
    """CDP bottleneck.

    Part of the data path from source to target that slows down the replication.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NOT_DEFINED = "NotDefined"
    """No source explains this value."""
    NONE = "None"
    """No bottleneck was found."""
    SOURCE = "Source"
    """Reading from the source."""
    PROXY = "Proxy"
    """A proxy; the value does not say which one."""
    NETWORK = "Network"
    """The network between source and target."""
    TARGET = "Target"
    """Writing to the target."""
    THROTTLING = "Throttling"
    """A traffic limit (assumption)."""
    SOURCE_WAN = "SourceWan"
    """The WAN accelerator at the source (assumption)."""
    TARGET_WAN = "TargetWan"
    """The WAN accelerator at the target (assumption)."""
    SOURCE_NETWORK = "SourceNetwork"
    """The network at the source."""
    SOURCE_PROXY = "SourceProxy"
    """The proxy at the source."""
    TARGET_PROXY = "TargetProxy"
    """The proxy at the target."""
    TARGET_NETWORK = "TargetNetwork"
    """The network at the target."""
    TARGET_DISK = "TargetDisk"
    """The disk at the target."""
