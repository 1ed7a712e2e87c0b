# Generated from spec/em by "python -m generator". Do not edit.
"""GET /logonSessions/{ID} (logonSessions_get)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.logon_session import LogonSession

OPERATION = OperationFacts(
    id="logonSessions_get",
    method="GET",
    path="/logonSessions/{ID}",
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

RESPONSE = LogonSession


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
    )
