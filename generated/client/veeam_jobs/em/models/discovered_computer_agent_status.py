# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class DiscoveredComputerAgentStatus(OpenStrEnum):
    """Agent status of a discovered computer.

    Installation status of the Veeam Agent on a computer.
    """

    NOT_INSTALLED = "NotInstalled"
    """No Veeam Agent is installed."""
    INSTALLED = "Installed"
    """A Veeam Agent is installed."""
    UNSUPPORTED_OS = "UnsupportedOs"
    """The operating system does not support the Veeam Agent."""
    FAILED = "Failed"
    """The installation of the Veeam Agent failed."""
    EXCLUDE = "Exclude"
    """The computer is excluded."""
