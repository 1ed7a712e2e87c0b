# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class DiscoveredComputerHostStatus(OpenStrEnum):
    """Host status of a discovered computer.

    Whether a discovered computer could be reached.
    """

    ONLINE = "Online"
    """The computer could be reached."""
    OFFLINE = "Offline"
    """The computer could not be reached."""
