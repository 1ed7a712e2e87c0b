# Generated from spec/em by "python -m generator". Do not edit.
"""GET /lookupSvc (lookups_getService)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path

from ...models.lookup_svc import LookupSvc

OPERATION = OperationFacts(
    id="lookups_getService",
    method="GET",
    path="/lookupSvc",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
    ),
)

RESPONSE = LookupSvc


def build() -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
    )
