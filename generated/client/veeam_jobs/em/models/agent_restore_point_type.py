# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AgentRestorePointType(OpenStrEnum):
    """What a restore point holds."""

    FULL = "Full"
    """The whole of the computer."""
    INCREMENT = "Increment"
    """What has changed since the restore point before; a restore needs both."""
