# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AsyncActionStatus(OpenStrEnum):
    """Status of an asynchronous action.

    How far an action has come. All but `running` are final.

    The description lists every value.
    """

    RUNNING = "running"
    """Not finished; there is no result yet."""
    SUCCEED = "succeed"
    """Done. The result can be read for a limited time."""
    CANCELED = "canceled"
    """Called off before it was done. No page says whether parts of it took effect."""
    FAILED = "failed"
    """It could not be done. The result says why (assumption)."""
