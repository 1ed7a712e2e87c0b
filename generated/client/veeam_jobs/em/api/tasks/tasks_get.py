# Generated from spec/em by "python -m generator". Do not edit.
"""GET /tasks/{ID} (tasks_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.task import Task

OPERATION = OperationFacts(
    id="tasks_get",
    method="GET",
    path="/tasks/{ID}",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
        "Exchange Restore Operator",
        "Oracle Restore Operator",
        "SQL Restore Operator",
    ),
)

RESPONSE = Task


def build(id: str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
    )
