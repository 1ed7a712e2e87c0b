# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class VssSnapshotMode(OpenStrEnum):
    """What happens where applications cannot be brought to a consistent state."""

    REQUIRE_SUCCESS = "RequireSuccess"
    """The backup of the computer fails."""
    IGNORE_FAILURES = "IgnoreFailures"
    """It is backed up all the same."""
    DISABLED = "Disabled"
    """It is not tried."""
