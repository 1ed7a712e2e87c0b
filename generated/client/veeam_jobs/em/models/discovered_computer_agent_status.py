# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class DiscoveredComputerAgentStatus(OpenStrEnum):
    """How the installation of the Veeam Agent on a computer stands."""

    NOT_INSTALLED = "NotInstalled"
    """There is no agent."""
    INSTALLED = "Installed"
    """There is one."""
    UNSUPPORTED_OS = "UnsupportedOs"
    """There can be none on this operating system."""
    FAILED = "Failed"
    """The installation failed."""
    EXCLUDE = "Exclude"
    """The computer is left out."""
