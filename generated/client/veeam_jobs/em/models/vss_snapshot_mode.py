# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class VssSnapshotMode(OpenStrEnum):
    """Application-aware processing mode.

    Action if applications cannot be brought to a consistent state.
    """

    REQUIRE_SUCCESS = "RequireSuccess"
    """The backup of the computer fails."""
    IGNORE_FAILURES = "IgnoreFailures"
    """The computer is backed up anyway."""
    DISABLED = "Disabled"
    """Application consistency is not attempted."""
