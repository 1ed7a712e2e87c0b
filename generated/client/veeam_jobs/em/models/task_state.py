# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class TaskState(OpenStrEnum):
    """How far a task has come. Only `Finished` is the end."""

    RUNNING = "Running"
    """The operation is going on; there is no result yet."""
    OPERATION_FINISHED = "OperationFinished"
    """The backup server is done, Enterprise Manager has not collected the changes yet."""
    FINISHED = "Finished"
    """Done, and what changed can be read."""
