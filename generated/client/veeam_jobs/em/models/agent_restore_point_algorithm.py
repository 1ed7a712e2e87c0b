# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AgentRestorePointAlgorithm(OpenStrEnum):
    """Agent restore point algorithm.

    How a restore point was created.
    """

    FULL = "Full"
    """All data was read from the computer."""
    INCREMENTAL = "Incremental"
    """Only data that had changed since the previous restore point was read."""
    SYNTHETIC_FULL = "SyntheticFull"
    """The full backup was assembled from data that was already backed up."""
