# Generated from spec/em by "python -m generator". Do not edit.
"""DELETE /tasks/{ID} (tasks_delete)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

OPERATION = OperationFacts(
    id="tasks_delete",
    method="DELETE",
    path="/tasks/{ID}",
    safe=False,
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

RESPONSE = None


def build(id: str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
    )
