# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobEditAction(OpenStrEnum):
    """Job edit action.

    The action of a PUT on a job; there is only one. The name of this enumeration is ours.

    The description lists every value.
    """

    EDIT = "edit"
    """Edit the job."""
