# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AsyncActionStatus(OpenStrEnum):
    """Status of an asynchronous action.

    State of an asynchronous action. All values but `running` are final.

    The description lists every value.
    """

    RUNNING = "running"
    """The action is in progress; there is no result yet."""
    SUCCEED = "succeed"
    """The action succeeded. The result is kept for a limited time."""
    CANCELED = "canceled"
    """The action was canceled before it finished. The documentation does not say whether parts of it took
    effect.
    """
    FAILED = "failed"
    """The action failed. The result gives the reason (assumption)."""
