# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AgentRestorePointAlgorithm(OpenStrEnum):
    """How a restore point came about."""

    FULL = "Full"
    """Everything was read from the computer."""
    INCREMENTAL = "Incremental"
    """Only what had changed since the restore point before was read."""
    SYNTHETIC_FULL = "SyntheticFull"
    """Put together as a full backup from what was already there."""
