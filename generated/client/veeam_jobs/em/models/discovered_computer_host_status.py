# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class DiscoveredComputerHostStatus(OpenStrEnum):
    """Whether a computer could be reached."""

    ONLINE = "Online"
    """It could be reached."""
    OFFLINE = "Offline"
    """It could not."""
