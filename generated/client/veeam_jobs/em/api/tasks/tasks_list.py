# Generated from spec/em by "python -m generator". Do not edit.
"""GET /tasks (tasks_list)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.tasks import Tasks

OPERATION = OperationFacts(
    id="tasks_list",
    method="GET",
    path="/tasks",
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

RESPONSE = Tasks


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
