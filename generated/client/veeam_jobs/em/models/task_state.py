# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class TaskState(OpenStrEnum):
    """Task state.

    Progress state of a task. Only `Finished` is final.
    """

    RUNNING = "Running"
    """The operation is running; there is no result yet."""
    OPERATION_FINISHED = "OperationFinished"
    """The backup server has completed the operation, but Enterprise Manager has not yet collected the changes.
    """
    FINISHED = "Finished"
    """The operation is complete, and its changes can be read."""
