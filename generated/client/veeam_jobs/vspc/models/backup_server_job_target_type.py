# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerJobTargetType(OpenStrEnum):
    """Target type.

    Whether the job writes to a local place or to a cloud.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    LOCAL = "Local"
    """A local place, such as a repository on site."""
    CLOUD = "Cloud"
    """A cloud repository."""
    NONE = "None"
    """No target."""
