# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobsPerformActionAction(OpenStrEnum):
    START = "start"
    TOGGLE_ENABLED = "toggleEnabled"
