# Generated from spec/em by "python -m generator". Do not edit.
"""GET /logonSessions (logonSessions_list)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.logon_sessions import LogonSessions

OPERATION = OperationFacts(
    id="logonSessions_list",
    method="GET",
    path="/logonSessions",
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

RESPONSE = LogonSessions


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
