# Generated from spec/em by "python -m generator". Do not edit.
"""DELETE /logonSessions/{ID} (logonSessions_delete)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

OPERATION = OperationFacts(
    id="logonSessions_delete",
    method="DELETE",
    path="/logonSessions/{ID}",
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


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
    )
