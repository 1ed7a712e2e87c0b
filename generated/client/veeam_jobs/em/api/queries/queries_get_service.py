# Generated from spec/em by "python -m generator". Do not edit.
"""GET /querySvc (queries_getService)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.query_svc import QuerySvc

OPERATION = OperationFacts(
    id="queries_getService",
    method="GET",
    path="/querySvc",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
    ),
)

RESPONSE = QuerySvc


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
