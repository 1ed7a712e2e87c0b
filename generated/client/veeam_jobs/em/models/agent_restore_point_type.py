# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AgentRestorePointType(OpenStrEnum):
    """Agent restore point type.

    Whether a restore point contains all data of the computer or only changes.
    """

    FULL = "Full"
    """All data of the computer."""
    INCREMENT = "Increment"
    """The changes since the previous restore point; a restore needs both."""
