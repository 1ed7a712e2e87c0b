# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobStatus(OpenStrEnum):
    """How it ended."""

    SUCCESS = "Success"
    """Well."""
    GFS_FAILED = "GFSFailed"
    """Badly."""
    VALUE_6_5 = "6.5"
    """Since version 3.6."""
