# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AgentJobPlatform(OpenStrEnum):
    """Agent job platform.

    Platform of the computers that an agent job protects.
    """

    AGENT_FOR_LINUX = "AgentForLinux"
    """Linux computers."""
    AGENT_FOR_WINDOWS = "AgentForWindows"
    """Windows computers."""
    LINUX = "Linux"
    """Linux computers, as query results may spell it (assumption, by analogy to `Windows`)."""
    WINDOWS = "Windows"
    """Windows computers, as query results spell it."""
