# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class JobEditAction(OpenStrEnum):
    """What PUT does with a job; there is only one thing. The name of this enumeration is ours.

    The description lists every value.
    """

    EDIT = "edit"
    """Change the job."""
