# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AgentJobPlatform(OpenStrEnum):
    """Operating system of the computers an agent job protects."""

    AGENT_FOR_LINUX = "AgentForLinux"
    """Linux computers."""
    AGENT_FOR_WINDOWS = "AgentForWindows"
    """Windows computers."""
